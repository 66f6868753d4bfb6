/** A question that a date answers. */
import { Button, useWords } from "@qiaoti/screen";
import { type FormEvent, useId, useState } from "react";
import { DateFields } from "./date-fields.tsx";

export interface DateAnswerProps {
  readonly legend: string;
  readonly stated?: string | undefined;
  readonly onAnswer: (date: string) => void;
}

export function DateAnswer({ legend, stated, onAnswer }: DateAnswerProps) {
  const { say } = useWords();
  const [date, setDate] = useState(stated);
  const [wrong, setWrong] = useState(false);
  const note = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setWrong(date === undefined);
    if (date !== undefined) onAnswer(date);
  }

  return (
    <form className="asm-form" onSubmit={submit} noValidate>
      <DateFields value={stated} legend={legend} quiet invalid={wrong} describedBy={note} onChange={setDate} />
      <p id={note} className="asm-problem" role="alert">
        {wrong &&
          say({
            zh: "请填完整的年、月、日，例如 1990 年 8 月 1 日",
            en: "Enter year, month and day in full, such as 1990, 8, 1",
          })}
      </p>
      <div className="asm-row">
        <Button weight="action" submit>
          {say({ zh: "确定，下一题", en: "Go on" })}
        </Button>
      </div>
    </form>
  );
}
