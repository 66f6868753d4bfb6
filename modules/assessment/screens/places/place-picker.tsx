/** Choosing a place: by its name, or from province to city to county. */
import { Loading, useWords } from "@qiaoti/screen";
import { useId, useState } from "react";
import type { Place } from "./places.ts";
import { usePlaces } from "./use-places.ts";

const MOST_FOUND = 8;

export interface PlacePickerProps {
  readonly onPick: (place: Place) => void;
}

export function PlacePicker({ onPick }: PlacePickerProps) {
  const { say } = useWords();
  const places = usePlaces();
  const [typed, setTyped] = useState("");
  const [province, setProvince] = useState("");
  const [city, setCity] = useState("");
  const [county, setCounty] = useState("");
  const id = useId();
  if (places === undefined) return <Loading lines={3} />;
  const found = places.search(typed, MOST_FOUND);
  const cities = province === "" ? [] : places.within(province);
  const counties = city === "" ? [] : places.within(city);
  const chosen = places.find(county || city || province);
  return (
    <div className="asm-places">
      <div className="asm-field">
        <label htmlFor={`${id}name`}>{say({ zh: "按名字找", en: "By name (in Chinese)" })}</label>
        <input
          id={`${id}name`}
          className="asm-input"
          type="search"
          autoComplete="off"
          placeholder={say({ zh: "例如：官渡、中牟", en: "such as 官渡" })}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
        <p className="asm-hidden" role="status">
          {typed !== "" && say({ zh: `找到 ${found.length} 个地方`, en: `${found.length} places found` })}
        </p>
        {typed !== "" && found.length === 0 && (
          <p className="asm-note">
            {say({
              zh: "没有找到，请换个写法，或者在下面逐级选择。",
              en: "None found; try other words or the lists below.",
            })}
          </p>
        )}
        {found.length > 0 && (
          <ul className="asm-found">
            {found.map((place) => (
              <li key={place.code}>
                <button type="button" className="asm-choice" onClick={() => onPick(place)}>
                  <span>{place.full}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <fieldset className="asm-field asm-levels">
        <legend>{say({ zh: "或者逐级选择", en: "Or level by level" })}</legend>
        <Level
          label={say({ zh: "省、自治区、直辖市", en: "Province or municipality" })}
          places={places.provinces}
          value={province}
          onChange={(code) => {
            setProvince(code);
            setCity("");
            setCounty("");
          }}
        />
        <Level
          label={say({ zh: "市、州，或直辖市的区", en: "City or prefecture" })}
          places={cities}
          value={city}
          onChange={(code) => {
            setCity(code);
            setCounty("");
          }}
        />
        <Level
          label={say({ zh: "县、区", en: "County or district" })}
          places={counties}
          value={county}
          onChange={setCounty}
        />
        <button
          type="button"
          className="asm-pick"
          disabled={chosen === undefined}
          onClick={() => chosen !== undefined && onPick(chosen)}
        >
          {chosen === undefined
            ? say({ zh: "请先选择", en: "Choose a province first" })
            : say({ zh: `就选${chosen.full}`, en: `Take ${chosen.full}` })}
        </button>
      </fieldset>
    </div>
  );
}

interface LevelProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

function Level({ label, places, value, onChange }: LevelProps) {
  const { say } = useWords();
  return (
    <label>
      <span>{label}</span>
      <select
        className="asm-input"
        value={value}
        disabled={places.length === 0}
        onChange={(e) => onChange(e.target.value)}
      >
        <option value="">{say({ zh: "（不选）", en: "(not chosen)" })}</option>
        {places.map((place) => (
          <option key={place.code} value={place.code}>
            {place.name}
          </option>
        ))}
      </select>
    </label>
  );
}
