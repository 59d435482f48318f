import "reflect-metadata";
import { DataSource, type EntitySchema, type MixedList } from "typeorm";
import type { Context } from "../../../platform/actions/context.js";
import { SnakeCaseNames } from "../../../platform/database/snake-case-names.js";
import type { ListArguments } from "../../../platform/graphql/lists/list-arguments.js";
import { simpleOrder } from "../../../platform/graphql/lists/order.js";
import type { Viewer } from "../../../platform/identity/viewer.js";
import { cursorAt } from "../../../platform/test-support/cursor-at.js";
import { planOf } from "../../../platform/test-support/plan-of.js";
import { statementsOf } from "../../../platform/test-support/statements-of.js";
import { alertList } from "../../../subgraphs/incidents/store/lists/alert-list.js";
import { incidentList } from "../../../subgraphs/incidents/store/lists/incident-list.js";
import { obligationList } from "../../../subgraphs/incidents/store/lists/obligation-list.js";
import { requirementList } from "../../../subgraphs/incidents/store/lists/requirement-list.js";
import { reader } from "../../../subgraphs/incidents/store/reader.js";
import { tables as incidentTables } from "../../../subgraphs/incidents/store/tables.js";
import { by } from "../../../subgraphs/incidents/test-support/list-orders.js";
import {
  type FollowUpConditions,
  type FollowUpOrderField,
  followUpList,
} from "../../../subgraphs/lessons/store/lists/follow-up-list.js";
import { type LessonConditions, lessonList } from "../../../subgraphs/lessons/store/lists/lesson-list.js";
import { type ReviewConditions, reviewList } from "../../../subgraphs/lessons/store/lists/review-list.js";
import { reader as lessonsReader } from "../../../subgraphs/lessons/store/reader.js";
import { tables as lessonTables } from "../../../subgraphs/lessons/store/tables.js";
import { by as lessonsBy } from "../../../subgraphs/lessons/test-support/list-orders.js";

export interface ListPlan {
  readonly list: string;
  readonly milliseconds: number;
  /** The most rows that any step of the plan looked at. */
  readonly looked: number;
  /** How the table is read, as PostgreSQL names it. */
  readonly access: string;
}

type Read = (context: Context) => Promise<unknown>;
const page = { first: 50 };

type Asked<List extends (...parameters: never[]) => unknown> = Parameters<List>[0];
const incidentPage = (context: Context, asked: Parameters<typeof incidentList>[1]) =>
  reader.wholePage(context, "Incident", incidentList(context.viewer, asked));
const alertPage = (context: Context, asked: Asked<typeof alertList>) =>
  reader.wholePage(context, "Alert", alertList(asked));
const requirementPage = (context: Context, asked: Asked<typeof requirementList>) =>
  reader.wholePage(context, "DetectionRequirement", requirementList(asked));
const obligationPage = (context: Context, asked: Asked<typeof obligationList>) =>
  reader.wholePage(context, "NotificationObligation", obligationList(asked));

const reviewPage = (context: Context, asked: Parameters<typeof reviewList>[0]) =>
  lessonsReader.wholePage(context, "Review", reviewList(asked));
const lessonPage = (context: Context, asked: Parameters<typeof lessonList>[0]) =>
  lessonsReader.wholePage(context, "Lesson", lessonList(asked));
const followUpPage = (context: Context, asked: Parameters<typeof followUpList>[1]) =>
  lessonsReader.wholePage(context, "FollowUp", followUpList(context.now, asked));

/** Every filter and order that the schema offers for lists of what grows, alone and where dashboards combine them. */
function lists(serviceId: string, ownerId: string, deep: string) {
  const behind = (alias: string, list = alias) => cursorAt(alias, { direction: "DESC" }, [deep], list);
  const bySeverity = simpleOrder({ expression: "incident.severityRank", valueOf: () => 0 }, "DESC");
  const day = new Date("2024-06-01T00:00:00.000Z");
  const nextDay = new Date("2024-06-02T00:00:00.000Z");
  const serviceIds = [serviceId];
  const incidents: Record<string, Read> = {
    "incidents, newest": (context) => incidentPage(context, { filter: {}, orderBy: by.newest, ...page }),
    "incidents, newest, deep": (context) =>
      incidentPage(context, { filter: {}, orderBy: by.newest, ...page, after: behind("incident", "Incident") }),
    "incidents, oldest": (context) => incidentPage(context, { filter: {}, orderBy: by.oldest, ...page }),
    "incidents, gravest": (context) => incidentPage(context, { filter: {}, orderBy: by.gravest, ...page }),
    "incidents, gravest, deep": (context) =>
      incidentPage(context, {
        filter: {},
        orderBy: by.gravest,
        ...page,
        after: cursorAt("incident", bySeverity, [1, deep], "Incident"),
      }),
    "incidents, open": (context) => incidentPage(context, { filter: { open: true }, orderBy: by.newest, ...page }),
    "incidents, open, oldest": (context) =>
      incidentPage(context, { filter: { open: true }, orderBy: by.oldest, ...page }),
    "incidents, open, gravest": (context) =>
      incidentPage(context, { filter: { open: true }, orderBy: by.gravest, ...page }),
    "incidents, not open": (context) => incidentPage(context, { filter: { open: false }, orderBy: by.newest, ...page }),
    "incidents, one state, rare": (context) =>
      incidentPage(context, { filter: { states: ["DECLARED"] }, orderBy: by.newest, ...page }),
    "incidents, two states, rare, oldest": (context) =>
      incidentPage(context, { filter: { states: ["DECLARED", "RECEIVED"] }, orderBy: by.oldest, ...page }),
    "incidents, one state, rare, gravest": (context) =>
      incidentPage(context, { filter: { states: ["DECLARED"] }, orderBy: by.gravest, ...page }),
    "incidents, one phase, rare": (context) =>
      incidentPage(context, { filter: { phases: ["RECOVERY"] }, orderBy: by.newest, ...page }),
    "incidents, one phase, rare, gravest": (context) =>
      incidentPage(context, { filter: { phases: ["RECOVERY"] }, orderBy: by.gravest, ...page }),
    "incidents, severity": (context) =>
      incidentPage(context, { filter: { severities: ["CRITICAL"] }, orderBy: by.newest, ...page }),
    "incidents, severity, mildest by gravest": (context) =>
      incidentPage(context, { filter: { severities: ["INFORMATIONAL"] }, orderBy: by.gravest, ...page }),
    "incidents, determination, rare": (context) =>
      incidentPage(context, { filter: { determinations: ["SUSPECTED"] }, orderBy: by.oldest, ...page }),
    "incidents, determination, none": (context) =>
      incidentPage(context, { filter: { determinations: ["BLOCKED"] }, orderBy: by.newest, ...page }),
    "incidents, one service": (context) =>
      incidentPage(context, { filter: { serviceIds }, orderBy: by.newest, ...page }),
    "incidents, one service, gravest": (context) =>
      incidentPage(context, { filter: { serviceIds }, orderBy: by.gravest, ...page }),
    "incidents, one service, open": (context) =>
      incidentPage(context, { filter: { serviceIds, open: true }, orderBy: by.newest, ...page }),
    "incidents, one day": (context) =>
      incidentPage(context, { filter: { openedFrom: day, openedBefore: nextDay }, orderBy: by.newest, ...page }),
    "incidents, one day, oldest": (context) =>
      incidentPage(context, { filter: { openedFrom: day, openedBefore: nextDay }, orderBy: by.oldest, ...page }),
    "incidents, one day, gravest": (context) =>
      incidentPage(context, { filter: { openedFrom: day, openedBefore: nextDay }, orderBy: by.gravest, ...page }),
    "alerts, newest": (context) => alertPage(context, { filter: {}, orderBy: by.received, ...page }),
    "alerts, deep": (context) =>
      alertPage(context, { filter: {}, orderBy: by.received, ...page, after: behind("alert", "Alert") }),
    "alerts, state, none": (context) =>
      alertPage(context, { filter: { states: ["RECEIVED"] }, orderBy: by.received, ...page }),
    "alerts, source, none": (context) =>
      alertPage(context, { filter: { sources: ["OTHER"] }, orderBy: by.received, ...page }),
    "alerts, linked": (context) => alertPage(context, { filter: { linked: true }, orderBy: by.received, ...page }),
    "alerts, not linked": (context) => alertPage(context, { filter: { linked: false }, orderBy: by.received, ...page }),
    "alerts, one service": (context) => alertPage(context, { filter: { serviceIds }, orderBy: by.received, ...page }),
    "detection requirements": (context) => requirementPage(context, { filter: {}, orderBy: by.proposed, ...page }),
    "obligations, owed": (context) => obligationPage(context, { filter: {}, orderBy: by.deadline, ...page }),
    "obligations, owed, by start": (context) =>
      obligationPage(context, { filter: {}, orderBy: [{ field: "STARTED_AT", direction: "ASC" }], ...page }),
    "obligations, missed": (context) =>
      obligationPage(context, { filter: { states: ["MISSED"] }, orderBy: by.deadline, ...page }),
    "obligations, one law, settled": (context) =>
      obligationPage(context, { filter: { laws: ["DORA"], owed: false }, orderBy: by.deadline, ...page }),
    "obligations, settled, latest": (context) =>
      obligationPage(context, { filter: {}, orderBy: [{ field: "SETTLED_AT", direction: "DESC" }], ...page }),
    "obligations, one service": (context) =>
      obligationPage(context, { filter: { serviceIds }, orderBy: by.deadline, ...page }),
  };
  const reviews =
    (filter: ReviewConditions, more: Partial<ListArguments<ReviewConditions, "OPENED_AT">> = {}): Read =>
    (context) =>
      reviewPage(context, { filter, orderBy: lessonsBy.opened, ...page, ...more });
  const lessonsOf =
    (filter: LessonConditions, more: Partial<ListArguments<LessonConditions, "RECORDED_AT">> = {}): Read =>
    (context) =>
      lessonPage(context, { filter, orderBy: lessonsBy.recorded, ...page, ...more });
  const followUps =
    (filter: FollowUpConditions, more: Partial<ListArguments<FollowUpConditions, FollowUpOrderField>> = {}): Read =>
    (context) =>
      followUpPage(context, { filter, orderBy: lessonsBy.created, ...page, ...more });
  const lessons: Record<string, Read> = {
    "reviews, newest": reviews({}),
    "reviews, deep": reviews({}, { after: behind("review") }),
    "reviews, state": reviews({ states: ["IN_REVIEW"] }),
    "reviews, kind": reviews({ kinds: ["FULL_POST_MORTEM"] }),
    "reviews, one service": reviews({ serviceIds }),
    "reviews, one day": reviews({ openedFrom: day, openedBefore: nextDay }),
    "lessons, newest": lessonsOf({}),
    "lessons, deep": lessonsOf({}, { after: behind("lesson") }),
    "lessons, kind": lessonsOf({ kinds: ["PROCESS_FLAW"] }),
    "lessons, kind, none": lessonsOf({ kinds: ["UNKNOWN_VECTOR"] }),
    "lessons, one service": lessonsOf({ serviceIds }),
    "lessons, one day": lessonsOf({ recordedFrom: day, recordedBefore: nextDay }),
    "follow-ups, newest": followUps({}),
    "follow-ups, deep": followUps({}, { after: behind("followUp") }),
    "follow-ups, open": followUps({ open: true }),
    "follow-ups, not open": followUps({ open: false }),
    "follow-ups, state, none": followUps({ states: ["AWAITING_VERIFICATION"] }),
    "follow-ups, kind": followUps({ kinds: ["TRAINING"] }),
    "follow-ups, kind, none": followUps({ kinds: ["SECURITY_INVESTMENT"] }),
    "follow-ups, one service": followUps({ serviceIds }),
    "follow-ups, one owner": followUps({ ownerIds: [ownerId] }),
    "follow-ups, prioritized": followUps({ prioritized: true }),
    "follow-ups, not prioritized": followUps({ prioritized: false }),
    "follow-ups, security's list": followUps({ onSecurityList: true }),
    "follow-ups, services' lists": followUps({ onSecurityList: false }),
    "follow-ups, due first": followUps({}, { orderBy: lessonsBy.due }),
    "follow-ups, open, due first": followUps({ open: true }, { orderBy: lessonsBy.due }),
    "follow-ups, most urgent": followUps({}, { orderBy: lessonsBy.priority }),
    "follow-ups, open, most urgent": followUps({ open: true }, { orderBy: lessonsBy.priority }),
    "follow-ups, priority": followUps({ priorities: [1] }),
    "follow-ups, one day": followUps({ dueFrom: "2024-06-01", dueBefore: "2024-06-02" }),
    "follow-ups, overdue": followUps({ overdue: true }),
    "follow-ups, overdue, due first": followUps({ overdue: true }, { orderBy: lessonsBy.due }),
  };
  return { incidents, lessons };
}

/** Reads every list as the subgraphs do and asks PostgreSQL how it did that. */
export async function listPlans(
  databaseUrl: (name: "incidents" | "lessons") => string,
  viewer: Viewer,
): Promise<readonly ListPlan[]> {
  const open = (name: "incidents" | "lessons", entities: readonly object[]) =>
    new DataSource({
      type: "postgres",
      url: databaseUrl(name),
      entities: [...entities] as MixedList<EntitySchema>,
      namingStrategy: new SnakeCaseNames(),
    }).initialize();
  const databases = {
    incidents: await open("incidents", Object.values(incidentTables)),
    lessons: await open("lessons", Object.values(lessonTables)),
  };
  try {
    const [middle] = await databases.incidents.query<{ id: string; service: string; owner: string }[]>(
      `SELECT id, service_ids[1] AS service, opened_by_id AS owner FROM incident
       ORDER BY id OFFSET (SELECT count(*) / 4 FROM incident) LIMIT 1`,
    );
    if (!middle) throw new Error("There are no incidents.");
    const reads = lists(middle.service, middle.owner, middle.id);
    const plans: ListPlan[] = [];
    for (const name of ["incidents", "lessons"] as const)
      for (const [list, read] of Object.entries(reads[name]))
        plans.push({ list, ...(await measure(databases[name], viewer, read)) });
    return plans;
  } finally {
    await Promise.all(Object.values(databases).map((database) => database.destroy()));
  }
}

async function measure(database: DataSource, viewer: Viewer, read: Read): Promise<Omit<ListPlan, "list">> {
  const [first] = await statementsOf(database, () => read({ database, viewer, now: new Date() } as Context));
  if (!first) throw new Error("No statement was sent.");
  const { steps, rowsRead, milliseconds } = await planOf(database, first);
  return {
    milliseconds,
    looked: rowsRead,
    access: steps
      .filter((step) => /Scan/.test(step["Node Type"]))
      .map((step) => step["Index Name"] ?? `${step["Node Type"]} ${step["Relation Name"] ?? ""}`.trim())
      .join(", "),
  };
}
