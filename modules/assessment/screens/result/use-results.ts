/** The results of a session, worked out after the screen has been painted; the last ones stay until the new are there. */
import { useEffect, useState } from "react";
import type { PersonSession, ResultsView, TimelineEntry } from "../../browser.ts";

export interface Results {
  readonly of: PersonSession;
  readonly view: ResultsView;
  readonly days: readonly TimelineEntry[];
}

export function useResults(session: PersonSession | undefined): Results | undefined {
  const [found, setFound] = useState<Results | undefined>(undefined);
  useEffect(() => {
    if (session === undefined) return;
    let wanted = true;
    void (async () => {
      const { results, timeline } = await import("../../browser.ts");
      const [view, days] = await Promise.all([results(session), timeline(session)]);
      if (wanted) setFound({ of: session, view, days });
    })();
    return () => {
      wanted = false;
    };
  }, [session]);
  return session === undefined ? undefined : found;
}
