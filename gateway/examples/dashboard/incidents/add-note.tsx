import { type FormEvent, useRef, useState } from "react";
import { useMutation } from "urql";
import { AddNoteDocument, type AddNoteMutation } from "../../typed/graphql.js";
import { type Problem, problemsOf } from "../api/problems-of.js";
import { ProblemNotice } from "../layout/problem-notice.js";

/**
 * Writes a note into the file of the incident, as an example of a change. What stands in the way comes as a result, and what
 * somebody may never do as an error; both say what to do. The key makes it one note, however often it is sent.
 */
export function AddNote({ incidentId }: { readonly incidentId: string }) {
  const [text, setText] = useState("");
  const key = useRef(crypto.randomUUID());
  const [{ data, error, fetching }, addNote] = useMutation(AddNoteDocument);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const headers = { "idempotency-key": key.current };
    const result = await addNote({ input: { incidentId, text } }, { fetchOptions: { headers } });
    if (result.data?.addNote?.__typename !== "Note") return;
    key.current = crypto.randomUUID();
    setText("");
  };
  return (
    <form className="note" onSubmit={send}>
      <label>
        Add a note
        <textarea
          rows={2}
          required
          value={text}
          onChange={({ target }) => {
            key.current = crypto.randomUUID();
            setText(target.value);
          }}
        />
      </label>
      <button type="submit" disabled={fetching || text.trim() === ""}>
        Add
      </button>
      {data?.addNote?.__typename === "Note" && <p role="status">The note is in the file of the incident.</p>}
      <ProblemNotice problems={[...problemsOf(error), ...refusalsIn(data)]} />
    </form>
  );
}

/** Why nothing was done, for each gate that is not open. */
function refusalsIn(data: AddNoteMutation | undefined): readonly Problem[] {
  const result = data?.addNote;
  if (!result || result.__typename === "Note") return [];
  if (result.__typename === "GatesUnmet") return result.gates.map(({ gate, message }) => ({ message, code: gate }));
  return [{ message: result.message, code: result.__typename }];
}
