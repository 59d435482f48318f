import { translate } from "@docusaurus/Translate";
import SearchBar from "@theme-original/SearchBar";
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from "react";

const noResults = () => translate({ id: "theme.SearchBar.noResultsText", message: "No results" });

/**
 * The search as a screen reader is told of it: named in the language of the page, its list a list of nothing but
 * results, and an empty one said aloud. The original does none of that.
 */
export default function SpokenSearchBar(props: ComponentProps<typeof SearchBar>): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const [said, say] = useState("");
  useEffect(() => {
    if (!frame.current) return;
    const bar = frame.current;
    const repair = () => say(repairRoles(bar) ? noResults() : "");
    repair();
    const observer = new MutationObserver(repair);
    observer.observe(bar, { childList: true, subtree: true, attributeFilter: ["aria-expanded"] });
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <search ref={frame}>
        <SearchBar {...props} />
      </search>
      <span role="status" className="spoken">
        {said}
      </span>
    </>
  );
}

/** Answers whether it is said that there are no results. */
function repairRoles(bar: HTMLElement): boolean {
  const input = bar.querySelector("input");
  const menu = bar.querySelector("[id*=listbox]");
  const results = menu?.querySelector("[class*=suggestions]");
  input?.setAttribute("aria-label", translate({ id: "theme.SearchBar.label", message: "Search" }));
  if (!(input && menu)) return false;
  menu.removeAttribute("role");
  input.removeAttribute("aria-owns");
  input.setAttribute("aria-controls", results ? "search-results" : menu.id);
  results?.setAttribute("role", "listbox");
  results?.setAttribute("id", "search-results");
  results?.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
  return input.getAttribute("aria-expanded") === "true" && menu.querySelector("[class*=noResults]") !== null;
}
