/** The media types of a GraphQL answer, the better one first. */
const offered = ["application/graphql-response+json", "application/json"] as const;

export type AnswerType = (typeof offered)[number];

export interface Negotiated {
  readonly type: AnswerType;
  /**
   * Whoever asks for plain JSON by its name is a client from before there was a media type of GraphQL: it takes any other
   * status than 200 for an answer that is not GraphQL.
   */
  readonly onlyStatus200: boolean;
}

/** Which media type an Accept header asks for; `undefined` when it takes none that there is. Pure. */
export function negotiate(accept: string | undefined): Negotiated | undefined {
  if (!accept || accept.trim() === "" || accept.trim() === "*/*")
    return { type: "application/json", onlyStatus200: false };
  const ranges = rangesOf(accept);
  const best = offered
    .map((type) => ({ type, quality: ranges.find((range) => range.type === type)?.quality ?? 0 }))
    .reduce((one, other) => (other.quality > one.quality ? other : one));
  if (best.quality > 0) return { type: best.type, onlyStatus200: best.type === "application/json" };
  const anything = ranges.some(({ type, quality }) => quality > 0 && (type === "*/*" || type === "application/*"));
  return anything ? { type: "application/json", onlyStatus200: false } : undefined;
}

export interface MediaRange {
  readonly type: string;
  /** From 0, which is not wanted at all, to 1. */
  readonly quality: number;
}

/** What an Accept header names, in its order. Pure. */
export const rangesOf = (accept: string): readonly MediaRange[] => accept.split(",").map(rangeOf);

function rangeOf(text: string): MediaRange {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
