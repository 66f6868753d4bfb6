/** Fields of an account: name, roles, place and department, the latter two chosen from what lies within the own place. */
import { departments } from "@qiaoti/policies/departments";
import { findPlaces, placeName } from "@qiaoti/policies/regions";
import { MultiChoiceField, SelectField, TextField, useWords } from "@qiaoti/screen";
import { useState } from "react";
import type { RoleName } from "../contract.ts";
import { role } from "../contract.ts";
import { roleWords } from "./words.ts";

export interface AccountFieldsValue {
  readonly name: string;
  readonly roles: readonly RoleName[];
  readonly jurisdiction: string;
  readonly department: string;
}

interface Props {
  readonly value: AccountFieldsValue;
  readonly onChange: (value: AccountFieldsValue) => void;
  /** The administrator's own place: nothing outside is offered. */
  readonly within: string;
}

const MOST_PLACES = 30;
const own = (code: string): string => (code === "000000" ? "" : code.replace(/(?:00){1,2}$/, ""));
const lies = (code: string, within: string): boolean => code.startsWith(own(within));

/** Places to choose from: those found by name, else the ones that offices of the directory work in. */
function placesFor(words: string, within: string, chosen: string): readonly string[] {
  const listed = [...new Set([...departments.values()].map((d) => d.region))];
  const found = words.trim() === "" ? [within, ...listed] : findPlaces(words.trim());
  const offered = found.filter((code) => lies(code, within)).slice(0, MOST_PLACES);
  return [...new Set([...offered, chosen])].filter((code) => code !== "");
}

export function AccountFields({ value, onChange, within }: Props) {
  const { say } = useWords();
  const [words, setWords] = useState("");
  const set = (part: Partial<AccountFieldsValue>): void => onChange({ ...value, ...part });
  const offices = [...departments.values()].filter(
    (d) => d.kind !== "group" && value.jurisdiction !== "" && lies(d.region, value.jurisdiction),
  );
  return (
    <>
      <TextField
        label={{ zh: "姓名", en: "Name" }}
        value={value.name}
        onChange={(name) => set({ name })}
        maxLength={60}
      />
      <MultiChoiceField
        label={{ zh: "角色", en: "Roles" }}
        hint={say({ zh: "可以选几个。", en: "One or several." })}
        value={value.roles}
        onChange={(roles) => set({ roles })}
        options={role.options.map((name) => ({ value: name, ...roleWords[name] }))}
      />
      <TextField
        label={{ zh: "按名称找辖区", en: "Find the place by name" }}
        hint={say({ zh: "如“五华区”，列表随之缩小。", en: "Such as 五华区; the list below becomes shorter." })}
        type="search"
        optional
        value={words}
        onChange={setWords}
      />
      <SelectField
        label={{ zh: "辖区", en: "Place" }}
        value={value.jurisdiction}
        onChange={(jurisdiction) => set({ jurisdiction, department: "" })}
        options={placesFor(words, within, value.jurisdiction).map((code) => ({
          value: code,
          label: `${placeName(code)} ${code}`,
        }))}
      />
      <SelectField
        label={{ zh: "部门", en: "Department" }}
        optional
        value={value.department}
        onChange={(department) => set({ department })}
        none={{ zh: "不属于某个部门", en: "No department" }}
        options={offices.map((d) => ({ value: d.id, label: d.name }))}
      />
    </>
  );
}
