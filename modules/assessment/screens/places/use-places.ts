/** The list of places in a screen: undefined until it has come. */
import { useEffect, useState } from "react";
import { loadPlaces, type Places } from "./places.ts";

export function usePlaces(wanted = true): Places | undefined {
  const [places, setPlaces] = useState<Places | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return;
    let there = true;
    void loadPlaces().then((loaded) => {
      if (there) setPlaces(loaded);
    });
    return () => {
      there = false;
    };
  }, [wanted]);
  return places;
}
