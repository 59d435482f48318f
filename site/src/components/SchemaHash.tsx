import type { ReactNode } from "react";
import schema from "../../docs/process/schema.json";

/** The proof at the foot of a page: from which schema, exactly, it was written. */
export default function SchemaHash({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <footer className="schema-hash">
      {children} <code>{schema.sha256}</code>
    </footer>
  );
}
