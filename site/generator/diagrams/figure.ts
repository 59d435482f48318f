import { svg, tenths, words } from "./svg.js";

interface Drawing {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly className?: string;
  readonly content: readonly string[];
}

/** What is wider than this would be too small to read where it is made to fit a desk. */
const widest = 1050;

/**
 * A drawing on a page. It takes its colours from the theme, so it is right in light and dark and on paper. Where it is
 * wider than the page it can be scrolled, with the keyboard too.
 */
export function figure({ id, title, description, width, height, className = "", content }: Drawing): string {
  const picture = svg(
    "svg",
    {
      viewBox: `0 0 ${tenths(width)} ${tenths(height)}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-description`,
    },
    [
      svg("title", { id: `${id}-title` }, [words(title)]),
      svg("desc", { id: `${id}-description` }, [words(description)]),
      arrowHead(id),
      ...content,
    ],
  );
  return [
    `<div className="${["diagram", ...(width > widest ? ["diagram-wide"] : []), className].join(" ").trim()}" role="group" aria-label={${JSON.stringify(title)}} tabIndex={0}>`,
    picture,
    "</div>",
  ].join("\n");
}

/** The reference to the arrow head of a drawing. */
export function arrowEnd(id: string): string {
  return `url(#${id}-arrow)`;
}

function arrowHead(id: string): string {
  const path = svg("path", { className: "diagram-head", d: "M0,0 L8,4 L0,8 Z" });
  const marker = {
    id: `${id}-arrow`,
    viewBox: "0 0 8 8",
    refX: 7,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    orient: "auto",
  };
  return svg("defs", {}, [svg("marker", { ...marker, markerUnits: "userSpaceOnUse" }, [path])]);
}
