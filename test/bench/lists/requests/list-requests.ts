import type { KnownValues } from "./known-values.js";
import { type ListName, listFilters, listNames, owedOrNot } from "./list-filters.js";
import { listOrders } from "./list-orders.js";

/** One request to a subgraph, whose time is measured. */
export interface ListRequest {
  readonly name: string;
  readonly subgraph: "incidents" | "lessons";
  readonly query: string;
}

/** What a list needs so that it has all there is. */
export const everything = (list: ListName) => (list === "notificationObligations" ? `filter: { ${owedOrNot} }` : "");
/** Those that say themselves whether what is settled is wanted. */
const saysOwed: ReadonlySet<string> = new Set(["owed", "states", "settledFrom", "settledBefore", "or"]);

/** Every filter of every list with each of its values, as a page and as a count. */
export const filterRequests = (known: KnownValues): readonly ListRequest[] =>
  listNames.flatMap((list) => {
    const { subgraph, fields } = listOrders[list];
    return Object.entries(listFilters[list](known)).flatMap(([field, values]) =>
      values.flatMap((value, place) => {
        const more = list === "notificationObligations" && !saysOwed.has(field) ? `, ${owedOrNot}` : "";
        const filter = `filter: { ${field}: ${value}${more} }`;
        const words = `${list}, ${field}: ${value.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|(INC|VUL)-[\d-]+/g, place === 0 ? "one" : "a rarer one")}`;
        return [
          { name: words, subgraph, query: `{ ${list}(first: 50, ${filter}) { nodes { ${fields} } } }` },
          { name: `${words}, counted`, subgraph, query: `{ ${list}(first: 1, ${filter}) { totalCount } }` },
        ];
      }),
    );
  });

/** How far down a page is read, and behind which cursor it begins, by list, order and direction. */
export type CursorOf = (list: ListName, order: string, direction: "ASC" | "DESC") => string | undefined;

/** Every order of every list in both directions: the first page, and the one nine tenths down. */
export const orderRequests = (cursorOf: CursorOf): readonly ListRequest[] =>
  listNames.flatMap((list) => {
    const { subgraph, fields, orders } = listOrders[list];
    return Object.keys(orders).flatMap((order) =>
      (["ASC", "DESC"] as const).flatMap((direction) => {
        const by = `${everything(list)} orderBy: [{ field: ${order}, direction: ${direction} }]`;
        const after = cursorOf(list, order, direction);
        const page = (name: string, more: string) => ({
          name: `${list}, by ${order} ${direction}, ${name}`,
          subgraph,
          query: `{ ${list}(first: 50, ${more} ${by}) { nodes { ${fields} } } }`,
        });
        return [page("first page", ""), ...(after ? [page("at nine tenths", `after: ${JSON.stringify(after)}`)] : [])];
      }),
    );
  });

const searched = {
  common: "Exchange",
  rare: "Quokkabot",
  "Korean part of a word": "랜섬웨",
  "two words": "token region",
};

/** Where a search looks, with the subgraph that it looks in and what is looked for besides. */
const searches = [
  { place: "incidents", field: "inIncidents", subgraph: "incidents", more: {} },
  {
    place: "detection",
    field: "inDetection",
    subgraph: "incidents",
    more: { "a part of addresses": "2001:db8", "an address that nobody can follow": "2001:db8[:]1" },
  },
  { place: "lessons", field: "inLessons", subgraph: "lessons", more: {} },
] as const;

/** What is searched in each subgraph. */
export const searchRequests: readonly ListRequest[] = searches.flatMap(({ place, field, subgraph, more }) =>
  Object.entries({ ...searched, ...more }).map(([kind, text]) => ({
    name: `search in ${place}, ${kind}: ${text}`,
    subgraph,
    query: `{ search(text: "${text}") { ${field}(first: 20) { totalCount nodes { __typename } } } }`,
  })),
);
