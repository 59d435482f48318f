import { Client } from "pg";
import { encodeCursor, markOf } from "../../platform/graphql/lists/cursor.js";
import { wholeCase } from "../journeys/support/documents/whole-case.js";

/** A query that a dashboard sends all day, with many sets of variables: no two that are under way at once are the same. */
export interface DashboardQuery {
  readonly name: "list" | "case" | "deep";
  readonly title: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const list = `query IncidentList($first: Int!, $after: String) {
  incidents(first: $first, after: $after) {
    nodes {
      id
      number
      title
      state
      phase
      severity
      handling
      openedAt
      serviceResponses { serviceId state owner { personName } }
      services { name }
      responsibleTeams { name function }
      onCall { personName team { name } }
      review { state kind }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The three queries over the data that is there: pages near the top, whole cases, and pages far down. */
export async function dashboardQueries(databaseUrl: string, sets: number): Promise<readonly DashboardQuery[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const ids = async (statement: string, parameters: unknown[]) =>
    (await client.query<{ id: string }>(statement, parameters)).rows.map(({ id }) => id);
  try {
    const newest = await ids("SELECT id FROM incident ORDER BY id DESC LIMIT $1", [sets]);
    const deep = await ids(
      `SELECT id FROM incident ORDER BY id DESC LIMIT $1 OFFSET (SELECT count(*) * 3 / 4 FROM incident)`,
      [sets],
    );
    const cases = await ids(
      `SELECT id FROM incident WHERE state = 'CLOSED' AND handling IN ('GREEN', 'AMBER') AND customers_notified_at IS NOT NULL
       ORDER BY id DESC LIMIT $1`,
      [sets],
    );
    const pages = (after: readonly string[]) => after.map((id) => ({ first: 50, after: cursorOf(id) }));
    return [
      { name: "list", title: "List of 50 incidents", query: list, variables: pages(newest) },
      { name: "case", title: "One whole case", query: wholeCase, variables: cases.map((id) => ({ id })) },
      { name: "deep", title: "A page of 50 far down", query: list, variables: pages(deep) },
    ];
  } finally {
    await client.end();
  }
}

/** Of the list of incidents, newest first. */
const cursorOf = (id: string) => encodeCursor(markOf("Incident,incident.id DESC"), [id]);
