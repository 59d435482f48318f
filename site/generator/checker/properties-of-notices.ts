import type { Property } from "./property.js";

/** What starts a notice that adds to an earlier one. */
const supplements = ["NEW_FACT", "PROMISE"];

/** What must be true of the deadlines for telling somebody. */
export const propertiesOfNotices: readonly Property[] = [
  {
    name: "Only a final report outlasts the response",
    says: "Post-incident activity waits for every notice but those that name the root cause, which the review finds, and those that add to an earlier one.",
    broken: ({ clocks }) =>
      clocks
        .filter(({ blocks, from }) => blocks === "closeIncident" && !supplements.includes(from))
        .filter(({ versions }) => !versions.every(({ content }) => content.includes("ROOT_CAUSE")))
        .map(
          ({ code }) => `The response ends, nobody was told by ${code}, and nothing in that notice needs the review.`,
        ),
  },
  {
    name: "Whoever must be told can be told",
    says: "Each clock is ended by an operation that tells its addressee or records why no notice is due, not by the end of the incident alone.",
    broken: ({ clocks, operations, laws }) => {
      const ending = (name: string) =>
        operations.some((one) => one.name === name && one.transitions.some(({ machine }) => machine === "Incident"));
      return clocks
        .filter(({ endedBy }) => laws.length > 0 && endedBy.every(ending))
        .map(({ code }) => `${code} runs, and nothing ends it but the end of the incident.`);
    },
  },
];
