interface Properties {
  readonly kind: string;
  readonly pieces: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** The place that was found. Its pieces are plain text, which React shows as such. */
export const Excerpt = ({ kind, pieces }: Properties) => (
  <p className="quiet">
    {kind}:{" "}
    {pieces.map(({ text, isMatch }, place) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are one text, and come together
      isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
    )}
  </p>
);
