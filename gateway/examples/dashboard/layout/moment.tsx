const long = new Intl.DateTimeFormat("en", { dateStyle: "full", timeStyle: "long" });
const short = new Intl.DateTimeFormat("en", {
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

/** A moment in the time zone of whoever looks at it. */
export function Moment({ at }: { readonly at: string }) {
  const date = new Date(at);
  return (
    <time dateTime={at} title={long.format(date)}>
      {short.format(date)}
    </time>
  );
}
