import Tree from "@theme-original/TOCItems/Tree";
import type { ComponentProps, ReactNode } from "react";

type TreeProps = ComponentProps<typeof Tree>;
type Heading = TreeProps["toc"][number];

/** The contents beside a page. They are narrow: a long name may be broken between its words, and nowhere else. */
export default function BreakableTree(props: TreeProps): ReactNode {
  return <Tree {...props} toc={props.isChild ? props.toc : props.toc.map(breakable)} />;
}

const breakable = (heading: Heading): Heading => ({
  ...heading,
  value: heading.value.replaceAll(/<code>[^<]*<\/code>/g, (name) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "<wbr>")),
  children: heading.children.map(breakable),
});
