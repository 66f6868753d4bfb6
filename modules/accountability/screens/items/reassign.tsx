/** Who leads and who supports, chosen from the directory of departments. */
import { SelectField, useCall, useWords } from "@qiaoti/screen";
import { Office } from "@qiaoti/screen/office";
import { Select } from "antd";
import { useId } from "react";
import { listDepartments } from "../../contract.ts";

export interface Responsible {
  readonly lead: string | null;
  readonly supporting: string[];
}

interface ReassignProps {
  readonly document: string;
  readonly value: Responsible;
  readonly onChange: (value: Responsible) => void;
}

export function Reassign({ document, value, onChange }: ReassignProps) {
  const { say } = useWords();
  const id = useId();
  const known = useCall(listDepartments, { query: { document } });
  const options = (known.data?.departments ?? []).map((department) => ({
    value: department.id,
    label: department.name,
  }));
  return (
    <>
      <SelectField
        label={{ zh: "牵头部门", en: "Leading department" }}
        none={{ zh: "不指定", en: "none" }}
        value={value.lead ?? ""}
        options={options}
        onChange={(lead) => onChange({ ...value, lead: lead === "" ? null : lead })}
      />
      <div className="qt-field">
        <label htmlFor={id}>{say({ zh: "配合部门", en: "Supporting departments" })}</label>
        <Office>
          <Select
            id={id}
            mode="multiple"
            className="qt-wide"
            getPopupContainer={(trigger) => trigger.parentElement ?? window.document.body}
            value={value.supporting}
            options={options
              .filter((option) => option.value !== value.lead)
              .map((option) => ({ value: option.value, label: say(option.label) }))}
            optionFilterProp="label"
            onChange={(supporting: string[]) => onChange({ ...value, supporting })}
          />
        </Office>
      </div>
    </>
  );
}
