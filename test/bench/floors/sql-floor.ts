import { Pool } from "pg";
import { serveFloor } from "./serve-floor.js";
import {
  caseOfIncident,
  caseOfLessons,
  caseOfTeams,
  listOfIncidents,
  listOfLessons,
  listOfTeams,
} from "./statements.js";

/*
 * What the answer would take without GraphQL: one statement to each of the three databases that makes JSON, and the three
 * put together. It knows these queries only, and checks nobody's token.
 */

const urls: Readonly<Record<string, string>> = JSON.parse(process.env.DATABASE_URLS ?? "{}");
const personId = process.env.PERSON_ID;
const pools = Object.fromEntries(
  Object.entries(urls).map(([name, connectionString]) => [name, new Pool({ connectionString, max: 16 })]),
);

async function ask<Row>(name: string, statement: { name: string; text: string }, values: unknown[]): Promise<Row> {
  const result = await pools[name]?.query({ ...statement, values });
  return result?.rows[0]?.answer as Row;
}

interface ListedIncident {
  readonly id: string;
  readonly serviceIds: readonly string[];
}
type ById = Readonly<Record<string, object>>;

const keyOf = ({ serviceIds }: ListedIncident) => serviceIds.join(",");

async function list({ first, after }: Readonly<Record<string, unknown>>) {
  const limit = Number(first);
  const [mark, afterId] = JSON.parse(Buffer.from(String(after), "base64url").toString());
  const found = await ask<readonly ListedIncident[]>("incidents", listOfIncidents, [afterId, limit + 1, personId]);
  const page = found.slice(0, limit);
  const [ofTeams, reviews] = await Promise.all([
    ask<ById>("teams", listOfTeams, [[...new Set(page.map(keyOf))]]),
    ask<ById>("lessons", listOfLessons, [page.map(({ id }) => id), personId]),
  ]);
  const nodes = page.map((incident) => {
    const { serviceIds, ...fields } = incident;
    return { ...fields, ...ofTeams[serviceIds.join(",")], review: reviews?.[incident.id] ?? null };
  });
  const last = page.at(-1)?.id;
  const endCursor = last === undefined ? null : Buffer.from(JSON.stringify([mark, last])).toString("base64url");
  return { data: { incidents: { nodes, pageInfo: { hasNextPage: found.length > limit, endCursor } } } };
}

/** Lists that the whole case shows as pages. */
const page = <One>(nodes: readonly One[]) => ({ nodes });

interface CaseTeams {
  readonly ofIncident: object;
  readonly people: ById;
  readonly services: ById;
}
interface Stub {
  readonly id: string;
}
interface CaseIncident {
  readonly serviceIds: readonly string[];
  readonly virtualTeam: readonly { readonly person: Stub }[];
  readonly serviceResponses: readonly {
    readonly service: Stub;
    readonly owner: { readonly person: Stub } | null;
    readonly recoveryPlans: readonly object[];
  }[];
  readonly assignments: readonly { readonly person: Stub }[];
  readonly alerts: readonly object[];
  readonly analyses: readonly object[];
  readonly responseSteps: readonly object[];
  readonly notificationObligations: readonly object[];
}
interface CaseReview {
  readonly serviceSideAnalyses: readonly { readonly service: Stub }[];
  readonly lessons: readonly { readonly followUps: readonly { readonly owner: Stub | null }[] }[];
}

async function wholeCase({ id }: Readonly<Record<string, unknown>>) {
  const [found, review] = await Promise.all([
    ask<CaseIncident>("incidents", caseOfIncident, [id, personId]),
    ask<CaseReview | null>("lessons", caseOfLessons, [id, personId]),
  ]);
  const { serviceIds, virtualTeam, serviceResponses, assignments, ...fields } = found;
  const owners = review?.lessons.flatMap(({ followUps }) => followUps.flatMap(({ owner }) => owner?.id ?? [])) ?? [];
  const personIds = [...virtualTeam, ...assignments].map(({ person }) => person.id);
  const analyses = review?.serviceSideAnalyses ?? [];
  const otherServices = [...serviceResponses, ...analyses].map(({ service }) => service.id);
  const teams = await ask<CaseTeams>("teams", caseOfTeams, [serviceIds, [...personIds, ...owners], otherServices]);
  const nameOf = (stub: Stub) => ({ name: (teams.people[stub.id] as { name: string }).name });
  const incident = {
    ...fields,
    ...teams.ofIncident,
    serviceResponses: serviceResponses.map(({ service, owner, recoveryPlans, ...response }) => ({
      ...response,
      recoveryPlans: page(recoveryPlans),
      service: teams.services[service.id],
      owner: owner && { person: nameOf(owner.person) },
    })),
    virtualTeam: virtualTeam.map((member) => ({ ...member, person: teams.people[member.person.id] })),
    assignments: page(assignments.map((assignment) => ({ ...assignment, person: nameOf(assignment.person) }))),
    alerts: page(found.alerts),
    analyses: page(found.analyses),
    responseSteps: page(found.responseSteps),
    notificationObligations: page(found.notificationObligations),
    review: review && {
      ...review,
      serviceSideAnalyses: page(
        review.serviceSideAnalyses.map((analysis) => ({ ...analysis, service: teams.services[analysis.service.id] })),
      ),
      lessons: page(
        review.lessons.map((lesson) => ({
          ...lesson,
          followUps: page(
            lesson.followUps.map((followUp) => ({ ...followUp, owner: followUp.owner && nameOf(followUp.owner) })),
          ),
        })),
      ),
    },
  };
  return { data: { incident } };
}

serveFloor(({ variables }) => ("id" in variables ? wholeCase(variables) : list(variables)));
