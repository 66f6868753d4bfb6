/** A place as a field of a form: what is chosen, the place asked about as a shortcut, and the picker on request. */
import { useWords } from "@qiaoti/screen";
import { useId, useState } from "react";
import { PlacePicker } from "./place-picker.tsx";
import { usePlaces } from "./use-places.ts";

export interface PlaceFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Code of the place that is asked about. */
  readonly here: string;
  readonly onChange: (code: string | undefined) => void;
}

export function PlaceField({ label, value, here, onChange }: PlaceFieldProps) {
  const { say } = useWords();
  const places = usePlaces();
  const [picking, setPicking] = useState(false);
  const id = useId();
  const nameOf = (code: string): string => places?.find(code)?.full ?? code;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the label above names a group of buttons, not of form controls
    <div className="asm-place" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div className="asm-row">
        <button type="button" className="asm-chip" aria-pressed={value === here} onClick={() => onChange(here)}>
          {nameOf(here)}
        </button>
        {value !== undefined && value !== here && (
          <button type="button" className="asm-chip" aria-pressed onClick={() => onChange(undefined)}>
            {nameOf(value)} ×
          </button>
        )}
        <button type="button" className="asm-chip" aria-expanded={picking} onClick={() => setPicking(!picking)}>
          {say({ zh: "别的地方…", en: "Elsewhere…" })}
        </button>
      </div>
      {picking && (
        <PlacePicker
          onPick={({ code }) => {
            onChange(code);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
