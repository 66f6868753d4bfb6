/** One line to search the library from anywhere in it. */
import { Button, Hidden, useNavigate, useWords } from "@qiaoti/screen";
import { useId, useState } from "react";

const examples = ["档案", "落户", "职称", "公租房", "就业困难", "津贴"];

export function SearchBox({
  value = "",
  withExamples = false,
}: {
  readonly value?: string;
  readonly withExamples?: boolean;
}) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(value);
  const id = useId();
  const go = (q: string): void =>
    navigate("/library/search", { search: { q: q.trim() === "" ? undefined : q.trim() } });
  return (
    <search className="lib-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(typed);
        }}
      >
        <label htmlFor={id}>
          <Hidden>{say({ zh: "在政策库里查找", en: "Search the library" })}</Hidden>
        </label>
        <input
          id={id}
          className="qt-input"
          type="search"
          value={typed}
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={say({ zh: "输入想查的事，如：转档案", en: "What are you looking for?" })}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button submit weight="primary">
          {say({ zh: "查找", en: "Search" })}
        </Button>
      </form>
      {withExamples ? (
        <p className="lib-examples">
          <span>{say({ zh: "常查：", en: "Often asked:" })}</span>
          {examples.map((word) => (
            <button key={word} type="button" onClick={() => go(word)}>
              {word}
            </button>
          ))}
        </p>
      ) : null}
    </search>
  );
}
