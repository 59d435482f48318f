/** The media types of a GraphQL response, in order of preference. */
const offered = ["application/graphql-response+json", "application/json"] as const;

type AnswerType = (typeof offered)[number];

export interface Negotiated {
  readonly type: AnswerType;
  /**
   * Clients that accept application/json by name are from before GraphQL had a media type: for them, any status other
   * than 200 is not a GraphQL response.
   */
  readonly onlyStatus200: boolean;
}

/** Negotiates the media type from an Accept header; `undefined` when none is acceptable. Pure. */
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

interface MediaRange {
  readonly type: string;
  /** 0 means not acceptable. */
  readonly quality: number;
}

/** The ranges of an Accept header, in order. Pure. */
export const rangesOf = (accept: string): readonly MediaRange[] => accept.split(",").map(rangeOf);

function rangeOf(text: string): MediaRange {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}
