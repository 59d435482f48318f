import { useActivePlugin } from "@docusaurus/plugin-content-docs/client";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";

interface PdfProps {
  readonly files: readonly string[];
  /** What is said where there are none. */
  readonly children: ReactNode;
}

/** Links to the PDFs, if this build makes them: they are of the process as it stands, and of no released version. */
export default function Pdf({ files, children }: PdfProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  const isCurrent = useActivePlugin()?.pluginId === "default";
  if (!(isCurrent && siteConfig.customFields?.hasPdf)) return <p>{children}</p>;
  return (
    <ul>
      {files.map((file) => (
        <li key={file}>
          <a href={withBaseUrl(`/downloads/${file}`)}>
            <code>{file}</code>
          </a>
        </li>
      ))}
    </ul>
  );
}
