/** A question that a place answers: most people are asked about where they are, so that is one tap. */
import type { Wording } from "@qiaoti/contract";
import { useState } from "react";
import { PlacePicker } from "../places/place-picker.tsx";
import { usePlaces } from "../places/use-places.ts";
import { type Choice, ChooseOne } from "./choose-one.tsx";

const ELSEWHERE = "elsewhere";

export interface PlaceAnswerProps {
  readonly here: string;
  readonly hereName: string;
  readonly stated?: string | undefined;
  readonly labelledBy: string;
  readonly onAnswer: (code: string) => void;
}

export function PlaceAnswer({ here, hereName, stated, labelledBy, onAnswer }: PlaceAnswerProps) {
  const [picking, setPicking] = useState(false);
  const places = usePlaces(stated !== undefined && stated !== here);
  const same = (name: string): Wording => ({ zh: name, en: name });
  const choices: Choice[] = [{ value: here, label: same(hereName) }];
  if (stated !== undefined && stated !== here)
    choices.push({ value: stated, label: same(places?.find(stated)?.full ?? stated) });
  choices.push({ value: ELSEWHERE, label: { zh: "别的地方…", en: "Elsewhere…" } });
  return (
    <>
      <ChooseOne
        labelledBy={labelledBy}
        choices={choices}
        chosen={picking ? ELSEWHERE : stated}
        onChoose={(value) => (value === ELSEWHERE ? setPicking(true) : onAnswer(value))}
      />
      {picking && <PlacePicker onPick={({ code }) => onAnswer(code)} />}
    </>
  );
}
