import { useState } from "react";
import { useSettled } from "../layout/use-settled.js";
import { SearchResults } from "./search-results.js";

/** With fewer characters, nearly everything would be found. */
const minLength = 2;

/** Finds incidents by what was written in them, records of detection such as indicators, and lessons by what was learned. */
export function SearchField({ onOpen }: { readonly onOpen: (incidentId: string) => void }) {
  const [text, setText] = useState("");
  const searched = useSettled(text);
  return (
    <search className="search">
      <label>
        <span className="unseen">Search incidents, indicators and lessons</span>
        <input
          type="search"
          placeholder="Search incidents, indicators and lessons"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {searched.length >= minLength && <SearchResults text={searched} onOpen={onOpen} />}
    </search>
  );
}
