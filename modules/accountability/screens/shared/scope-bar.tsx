/** Narrowing by document, level and department; it stands in the address, so that a view can be sent on. */
import { Button, SelectField, useCall, useSearch, useSetSearch, useWords } from "@qiaoti/screen";
import type { ReactNode } from "react";
import { listDepartments } from "../../contract.ts";
import { documentShort, levelNames } from "./words.ts";

type Level = keyof typeof levelNames;

export interface Scope {
  readonly document: string | undefined;
  readonly department: string | undefined;
  readonly level: Level | undefined;
}

const isLevel = (value: string | undefined): value is Level => value !== undefined && value in levelNames;

/** What the address says. */
export function useScope(): Scope {
  const { document, department, level } = useSearch();
  return { document, department, level: isLevel(level) ? level : undefined };
}

export function ScopeBar({ children }: { readonly children?: ReactNode }) {
  const { say } = useWords();
  const { document, department, level } = useScope();
  const search = useSearch();
  const set = useSetSearch();
  const known = useCall(listDepartments, { query: document === undefined ? {} : { document } });
  const departments = (known.data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const narrowed = Object.values(search).some((value) => value !== undefined && value !== "");
  return (
    <div className="acc-scope acc-filters">
      <SelectField
        label={{ zh: "文件", en: "Document" }}
        value={document ?? ""}
        none={{ zh: "全部文件", en: "All documents" }}
        options={Object.entries(documentShort).map(([value, label]) => ({ value, label }))}
        onChange={(value) => set({ document: value === "" ? undefined : value, department: undefined })}
      />
      <SelectField
        label={{ zh: "层级", en: "Level" }}
        value={level ?? ""}
        none={{ zh: "全部层级", en: "All levels" }}
        options={(Object.keys(levelNames) as Level[]).map((value) => ({ value, label: levelNames[value] }))}
        onChange={(value) => set({ level: value === "" ? undefined : value })}
      />
      <SelectField
        label={{ zh: "责任部门", en: "Department" }}
        value={department ?? ""}
        none={{ zh: "全部部门", en: "All departments" }}
        options={departments}
        onChange={(value) => set({ department: value === "" ? undefined : value })}
      />
      {children}
      {narrowed ? (
        <Button
          weight="quiet"
          onClick={() => set(Object.fromEntries(Object.keys(search).map((name) => [name, undefined])))}
        >
          {say({ zh: "清除筛选", en: "Clear" })}
        </Button>
      ) : null}
    </div>
  );
}
