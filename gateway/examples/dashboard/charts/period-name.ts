const week = new Intl.DateTimeFormat("en", { month: "short", day: "numeric" });
const month = new Intl.DateTimeFormat("en", { month: "short", year: "numeric" });

/** A week by its first day, and a month by its name. */
export const periodName = (from: number, by: "WEEK" | "MONTH") => (by === "WEEK" ? week : month).format(from);
