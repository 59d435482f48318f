import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { caseFile, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { ServiceFile } from "../../case-file.js";
import { unknownService } from "../../named-services.js";
import { titleTowards } from "../../notification/addressees/title-towards.js";
import { newObligation } from "../../notification/new-obligation.js";
import type { Incident } from "../../records/case/incident.js";
import type { AffectedTenant } from "../../records/notification/affected-tenant.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import { closingGates } from "./closing-gates.js";
import { deliveryGates } from "./delivery-gates.js";
import { duplicateNoticeGates } from "./duplicate-notice-gates.js";
import { type NoticeFile, noticeGates } from "./notice-gates.js";
import { noticeTextGates } from "./notice-text-gates.js";
import { promiseGates } from "./promise-gates.js";
import { reachGates } from "./reach-gates.js";
import { tenantGates } from "./tenant-gates.js";

const now = new Date("2026-05-04T10:00:00.000Z");
const before = new Date(now.getTime() - 60_000);
const after = new Date(now.getTime() + 60_000);
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000);
const group = { number: 1, name: "Everybody", serviceIds: [], regions: [], tenantIds: [] };
const notice = {
  title: "Stolen session",
  description: "A session was stolen.",
  effectOnCustomerData: "Mail was read.",
  actionsTaken: "It was revoked.",
  suggestedActions: "Sign in anew.",
  channel: "mail",
  recipientGroups: [group],
  isComplete: true,
  nextUpdate: null,
  nextUpdateAt: null,
  releasedAt: before,
} as unknown as CustomerNotice;
const saying = (said: Partial<CustomerNotice>) => ({ notice: { ...notice, ...said } });
const promising = { isComplete: false, nextUpdate: "Which mailboxes.", nextUpdateAt: after };

const closed = caseFile({ incident: { state: "CLOSED", endedAt: before } });

checkGates(noticeTextGates, {
  CUSTOMER_NOTICE_COMPLETE: {
    open: [[{}], [saying({}), { now }], [saying(promising), { now }]],
    shut: {
      MISSING: [
        {
          parts: [
            { en: "what it means for customer data", ko: "고객 데이터에 미치는 영향" },
            { en: "its recipients", ko: "수신자" },
          ],
        },
        saying({ effectOnCustomerData: null, recipientGroups: [] }),
        { now },
      ],
      NO_PROMISE: [{}, saying({ isComplete: false, nextUpdate: "Which mailboxes." }), { now }],
      NEEDLESS_PROMISE: [{}, saying({ nextUpdateAt: after }), { now }],
      PROMISE_OVER: [{ time: now.toISOString() }, saying({ ...promising, nextUpdateAt: now }), { now }],
      PROMISES_AFTER_THE_END: [{}, { ...saying(promising), incident: closed.incident }, { now }],
    },
  },
});

const file = (supplemented: CustomerNotice | null = null) => ({ ...caseFile(), notice, supplemented });
const owed = {
  ...newObligation({ id: "owed", incidentId: "incident", clock: "CUSTOMER_CONTRACT_72_HOURS", startedAt: before }),
  dueAt: now,
};
const meeting: CustomerNotice = { ...notice, id: "notice", obligationIds: ["owed"], lateReason: null };
const covering = (sentAt: Date, untold: number) => ({
  groups: [{ noticeId: "notice", number: 1, sentAt }],
  coverage: [{ obligationId: "owed", concerned: 3, untold, toldAt: sentAt }],
});
const sent = (sentAt: Date, untold = 0) => ({
  ...caseFile({ obligations: [owed] }),
  notice: meeting,
  supplemented: null,
  sending: covering(sentAt, untold),
});

checkGates(noticeGates, {
  SUPPLEMENTS_A_RELEASED_NOTICE: {
    open: [[file()], [file(), { input: { supplementsId: null } }], [file(notice), { input: { supplementsId: "one" } }]],
    shut: {
      UNKNOWN: [{ id: "another" }, file(), { input: { supplementsId: "another" } }],
      NOT_RELEASED: [
        { title: "Stolen session" },
        file({ ...notice, releasedAt: null }),
        { input: { supplementsId: "one" } },
      ],
    },
  },
});

checkGates(deliveryGates, {
  DELIVERY_IN_ORDER: {
    open: [
      [file(), { input: { groupNumber: 1, sentAt: before }, now }],
      [file(), { input: { groupNumber: 1, sentAt: now }, now }],
    ],
    shut: {
      NO_SUCH_GROUP: [
        { number: "2", groups: ["1 (Everybody)"] },
        file(),
        { input: { groupNumber: 2, sentAt: now }, now },
      ],
      BEFORE_RELEASE: [
        { sentAt: new Date(before.getTime() - 1).toISOString(), releasedAt: before.toISOString() },
        file(),
        { input: { groupNumber: 1, sentAt: new Date(before.getTime() - 1) }, now },
      ],
      IN_THE_FUTURE: [{ sentAt: after.toISOString() }, file(), { input: { groupNumber: 1, sentAt: after }, now }],
    },
  },
  LATENESS_EXPLAINED: {
    open: [
      [file(), {}],
      [sent(before), {}],
      [sent(after), { input: { lateReason: "Its text took long." } }],
      [{ ...sent(after), notice: { ...meeting, lateReason: "Its text took long." } }, {}],
      [sent(after, 1), {}],
    ],
    shut: { LATE: [{ dueAt: now.toISOString() }, sent(after), {}] },
  },
});

const involved = caseFile();
const named = { ...involved, namedServices: [{ id: "teams", name: "Microsoft Teams" }] };
const to = (...serviceIds: readonly string[]) => ({ input: { recipientGroups: [{ serviceIds }] } });

checkGates(promiseGates, {
  PROMISE_AHEAD: {
    open: [
      [caseFile()],
      [caseFile(), { input: { nextUpdateAt: null } }],
      [caseFile(), { input: { nextUpdateAt: after }, now }],
      [caseFile(), { input: { nextUpdateAt: inDays(92) }, now }],
    ],
    shut: {
      PAST: [{ time: now.toISOString() }, caseFile(), { input: { nextUpdateAt: now }, now }],
      TOO_FAR: [
        { latest: inDays(92).toISOString() },
        caseFile(),
        { input: { nextUpdateAt: new Date(inDays(92).getTime() + 1) }, now },
      ],
    },
  },
  CUSTOMERS_OF_INVOLVED_SERVICES: {
    open: [[involved], [involved, to("exchange")], [involved, { input: { serviceIds: ["exchange"] } }]],
    shut: {
      NOT_INVOLVED: [{ services: ["Microsoft Teams", unknownService] }, named, to("exchange", "teams", "unknown")],
    },
  },
});

const service = {
  ...caseFile(),
  service: { id: "exchange", name: "Exchange", ownerTeamId: "team" },
  onRecord: [{ tenantId: "contoso" } as AffectedTenant],
} as unknown as ServiceFile & { readonly onRecord: readonly AffectedTenant[] };

const removal = (toldAt: Date, untold = 0) => ({ ...service, duties: [owed], sending: covering(toldAt, untold) });

checkGates(tenantGates, {
  TENANTS_ON_RECORD: {
    open: [[service, { input: { tenantIds: ["contoso"] } }]],
    shut: {
      NOT_ON_RECORD: [
        { count: "4", service: "Exchange", tenants: ["a", "b", "c"] },
        service,
        { input: { tenantIds: ["contoso", "a", "b", "c", "d"] } },
      ],
    },
  },
  LATENESS_EXPLAINED: {
    open: [
      [service, { input: {} }],
      [removal(before), { input: {} }],
      [removal(after, 1), { input: {} }],
      [removal(after), { input: { lateReason: "They were hard to find." } }],
    ],
    shut: { LATE: [{ dueAt: now.toISOString() }, removal(after), { input: {} }] },
  },
});

const ended = (state: Incident["state"], of: Partial<Incident> = {}): NoticeFile => ({
  ...caseFile({ incident: { state, endedAt: before, ...of } }),
  supplemented: null,
});
const told = { customersNotifiedAt: before };
const supplementing = { input: { supplementsId: "one" } };
const endedAt = before.toISOString();
const awaited = (clock: "GDPR_ARTICLE_34" | "CUSTOMER_CONTRACT_72_HOURS", startedAt: Date | null = before) => ({
  ...caseFile({
    incident: { state: "RECEIVED" },
    obligations: [newObligation({ id: clock, incidentId: "incident", clock, startedAt })],
  }),
  notice: meeting,
});

checkGates(reachGates, {
  OPEN_OR_TOLD: {
    open: [
      [file()],
      [ended("CLOSED", told), supplementing],
      [ended("DISMISSED", told), supplementing],
      [{ ...ended("WITHDRAWN", told), notice: { ...notice, supplementsId: "one" } }],
      [ended("CLOSED", { ...told, archivedAt: new Date(before.getTime() - 1) }), supplementing],
    ],
    shut: {
      CLOSED: [{ endedAt }, ended("CLOSED"), supplementing],
      DISMISSED: [{ endedAt }, ended("DISMISSED"), supplementing],
      WITHDRAWN: [{ endedAt }, ended("WITHDRAWN"), supplementing],
      MERGED: [{ survivor: "INC-2" }, ended("MERGED", { ...told, mergedIntoNumber: "INC-2" }), supplementing],
      BEING_MERGED: [
        { survivor: "INC-2" },
        ended("MERGED", { ...told, mergedIntoNumber: "INC-2", mergeDueAt: now }),
        supplementing,
      ],
      ARCHIVED: [{}, ended("CLOSED", { ...told, archivedAt: now }), supplementing],
      NO_SUPPLEMENT: [{ endedAt }, { ...ended("WITHDRAWN", told), notice: { ...notice, supplementsId: null } }, {}],
    },
  },
  DECLARED_OR_OWED: {
    open: [
      [caseFile({ incident: { state: "DECLARED" } })],
      [caseFile({ incident: { state: "POST_INCIDENT_ACTIVITY" } })],
      [ended("WITHDRAWN", told)],
      [awaited("CUSTOMER_CONTRACT_72_HOURS")],
      [awaited("GDPR_ARTICLE_34"), { input: { obligationIds: ["GDPR_ARTICLE_34"] } }],
    ],
    shut: { NOT_DECLARED: [{}, awaited("GDPR_ARTICLE_34"), {}] },
  },
});

const left = (untoldTenants: number, standingPosts: readonly string[] = [], state = "MET") => ({
  ...caseFile({ obligations: [{ ...owed, state: state as "MET" }] }),
  untoldTenants,
  standingPosts,
});

checkGates(closingGates, {
  TENANTS_TOLD: {
    open: [[left(0)], [left(3, [], "EXCEPTED")]],
    shut: { UNTOLD: [{ count: "3" }, left(3)] },
  },
  HEALTH_POSTS_ENDED: {
    open: [[left(0)]],
    shut: { STANDING: [{ titles: ['"Slow mail"', '"Slow search"'] }, left(0, ["Slow mail", "Slow search"])] },
  },
});

test("An exception of one duty towards all customers does not make up for another that was met for some of them", () => {
  const obligations = [owed, { ...owed, clock: "NIS2_THREAT_MEASURES", state: "EXCEPTED" } as const];
  expect(closingGates.TENANTS_TOLD({ ...left(2), obligations }, attemptedAt(moment))?.en).toContain(": 2.");
});

const inDuplicate = (of: object = {}) => ({
  ...caseFile({ obligations: [owed] }),
  given: [{ ...meeting, state: "SENT" as const }],
  duties: [owed],
  sending: covering(before, 0),
  ...of,
});
const naming = { input: { noticeIds: ["notice"] } };

checkGates(duplicateNoticeGates, {
  GIVEN_IN_A_DUPLICATE: {
    open: [[inDuplicate(), naming]],
    shut: {
      UNKNOWN: [{ id: "unknown" }, inDuplicate(), { input: { noticeIds: ["unknown"] } }],
      NOT_SENT: [{ title: "Stolen session" }, inDuplicate({ given: [{ ...meeting, state: "RELEASED" }] }), naming],
    },
  },
  DUPLICATE_TOLD_ENOUGH: {
    open: [
      [inDuplicate(), naming],
      [inDuplicate({ duties: [] }), { input: {} }],
    ],
    shut: {
      NOTHING_OWED: [{}, inDuplicate({ duties: [] }), naming],
      UNTOLD: [{ clock: titleTowards(owed), count: "2" }, inDuplicate({ sending: covering(before, 2) }), naming],
    },
  },
  LATENESS_EXPLAINED: {
    open: [
      [inDuplicate(), naming],
      [inDuplicate({ sending: covering(after, 0) }), { input: { noticeIds: ["notice"], lateReason: "It took long." } }],
      [inDuplicate({ sending: covering(after, 0) }), { input: {} }],
    ],
    shut: { LATE: [{ dueAt: now.toISOString() }, inDuplicate({ sending: covering(after, 0) }), naming] },
  },
});
