import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ReactNode } from "react";

/** A place in a page that links can lead to, where no heading stands. The build then knows that it is there. */
export default function Anchor({ id }: { readonly id: string }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className="anchor" />;
}
