import type { Severity } from "../../typed/graphql.js";
import { severities } from "../layout/severities.js";
import { wordsOf } from "../layout/words-of.js";
import type { Wanted } from "./wanted.js";

interface Properties {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

export function IncidentFilter({ wanted, onChange }: Properties) {
  return (
    <div className="filter">
      <label className="choice text">
        With
        <input
          type="search"
          placeholder="words in title or summary"
          value={wanted.text}
          onChange={({ target }) => onChange({ ...wanted, text: target.value })}
        />
      </label>
      <label className="choice">
        Severity
        <select
          value={wanted.severity}
          onChange={({ target }) => onChange({ ...wanted, severity: target.value as Severity | "" })}
        >
          <option value="">any</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {wordsOf(severity)}
            </option>
          ))}
        </select>
      </label>
      <label className="choice">
        Order
        <select
          value={wanted.order}
          onChange={({ target }) => onChange({ ...wanted, order: target.value as Wanted["order"] })}
        >
          <option value="severity">most severe first</option>
          <option value="priority">most urgent first</option>
          <option value="newest">newest first</option>
          <option value="oldest">oldest first</option>
        </select>
      </label>
    </div>
  );
}
