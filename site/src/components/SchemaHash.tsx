import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import schema from "../../generated/schema.json";

interface SchemaHashProps {
  readonly children: ReactNode;
  /** Of a released version; otherwise those of the process as it stands. */
  readonly sha256?: string;
  readonly statement?: string;
}

/** The proof at the foot of a page: which version of the process it tells, and from which schema, exactly. */
export default function SchemaHash({ children, sha256, statement }: SchemaHashProps): ReactNode {
  const { i18n } = useDocusaurusContext();
  const statements: Readonly<Record<string, string>> = schema.statement;
  const text = statement ?? statements[i18n.currentLocale];
  return (
    <footer className="schema-hash">
      <Link to={statement || schema.isReleased ? "/process/versions" : "/process/changes"}>{text}</Link>
      <br />
      {children} <code>{sha256 ?? schema.sha256}</code>
    </footer>
  );
}
