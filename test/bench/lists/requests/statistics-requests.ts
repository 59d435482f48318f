import type { ListRequest } from "./list-requests.js";

interface Statistics {
  readonly subgraph: "incidents" | "lessons";
  readonly dimensions: readonly string[];
  readonly durations: readonly string[];
  /** So much of all that no more than may be counted is counted. */
  readonly filter: string;
}

/** The statistics that the schema offers. What is not added up beforehand is counted one by one, and of that a bounded number. */
export const statistics: Readonly<Record<string, Statistics>> = {
  incidentStatistics: {
    subgraph: "incidents",
    dimensions: [
      "SEVERITY",
      "PRIORITY",
      "STATE",
      "PHASE",
      "DETERMINATION",
      "HANDLING",
      "FIND",
      "SIDE",
      "SERVICE",
      "TEAM",
    ],
    durations: ["timeToDetect", "timeToAcknowledge", "timeToContain", "timeToRecover", "timeToNotify", "timeToClose"],
    filter: 'openedFrom: "2026-06-01T00:00:00Z"',
  },
  alertStatistics: {
    subgraph: "incidents",
    dimensions: ["STATE", "SOURCE", "DISPOSITION", "SEVERITY", "RULE", "ALERT_SOURCE", "SERVICE", "TEAM"],
    durations: ["timeToDetect", "timeToAcknowledge", "timeToTriage", "timeToClose"],
    filter: 'receivedFrom: "2026-06-15T00:00:00Z"',
  },
  obligationStatistics: {
    subgraph: "incidents",
    dimensions: ["STATE", "CLOCK", "LAW", "JURISDICTION", "ADDRESSEE"],
    durations: ["timeToNotify"],
    filter: 'dueFrom: "2026-06-01T00:00:00Z"',
  },
  followUpStatistics: {
    subgraph: "lessons",
    dimensions: ["STATE", "KIND", "NATURE", "PRIORITY", "SERVICE", "TEAM"],
    durations: ["timeToPrioritize", "timeToResolve"],
    filter: 'dueFrom: "2026-09-01"',
  },
};

/** Each of them in all, by every dimension and by two, by month, with its durations; and the same of everything, as far as that is added up beforehand. */
export const statisticsRequests: readonly ListRequest[] = Object.entries(statistics).flatMap(
  ([field, { subgraph, dimensions, durations, filter }]) => {
    const request = (name: string, more: string, rows: string) => ({
      name: `${field}, ${name}`,
      subgraph,
      query: `{ ${field}(${more}) { counted rows { ${rows} } } }`,
    });
    const of = `filter: { ${filter} }`;
    const measured = durations.map((duration) => `${duration} { median p90 measured }`).join(" ");
    const [first, second] = dimensions;
    return [
      request("of everything", "groupBy: []", "count"),
      request("of everything, with durations", "groupBy: []", `count ${measured}`),
      ...dimensions.map((dimension) =>
        request(`of everything, by ${dimension}`, `groupBy: [${dimension}]`, "count open"),
      ),
      request(
        `of everything, by ${first} and month, with durations`,
        `groupBy: [${first}], by: MONTH`,
        `count ${measured}`,
      ),
      request("in all", `${of}`, "count open"),
      request("in all, with durations", `${of}`, `count ${measured}`),
      ...dimensions.map((dimension) => request(`by ${dimension}`, `${of}, groupBy: [${dimension}]`, "count open")),
      request(`by ${first} and ${second}`, `${of}, groupBy: [${first}, ${second}]`, "count"),
      request(`by ${first} and month, with durations`, `${of}, groupBy: [${first}], by: MONTH`, `count ${measured}`),
      request("by TEAM, with durations", `${of}, groupBy: [${dimensions.at(-1)}]`, `count ${measured}`),
    ];
  },
);
