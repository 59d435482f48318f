import { caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { ServiceFile } from "../../case-file.js";
import type { AffectedTenant } from "../../records/notification/affected-tenant.js";
import type { CustomerNotice } from "../../records/notification/customer-notice.js";
import { noticeGates } from "./notice-gates.js";
import { noticeTextGates } from "./notice-text-gates.js";
import { promiseGates } from "./promise-gates.js";
import { tenantGates } from "./tenant-gates.js";

const now = new Date("2026-05-04T10:00:00.000Z");
const before = new Date(now.getTime() - 60_000);
const after = new Date(now.getTime() + 60_000);
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
    },
  },
});

const file = (supplemented: CustomerNotice | null = null) => ({ ...caseFile(), notice, supplemented });

checkGates(noticeGates, {
  SUPPLEMENTS_A_RELEASED_NOTICE: {
    open: [[file()], [file(), { input: { supplementsId: null } }], [file(notice), { input: { supplementsId: "one" } }]],
    shut: {
      UNKNOWN: [{ notice: "another" }, file(), { input: { supplementsId: "another" } }],
      NOT_RELEASED: [
        { title: "Stolen session" },
        file({ ...notice, releasedAt: null }),
        { input: { supplementsId: "one" } },
      ],
    },
  },
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
});

const involved = caseFile();
const to = (...serviceIds: readonly string[]) => ({ input: { recipientGroups: [{ serviceIds }] } });

checkGates(promiseGates, {
  PROMISE_AHEAD: {
    open: [
      [caseFile()],
      [caseFile(), { input: { nextUpdateAt: null } }],
      [caseFile(), { input: { nextUpdateAt: after }, now }],
    ],
    shut: { PAST: [{ time: now.toISOString() }, caseFile(), { input: { nextUpdateAt: now }, now }] },
  },
  CUSTOMERS_OF_INVOLVED_SERVICES: {
    open: [[involved], [involved, to("exchange")], [involved, { input: { serviceIds: ["exchange"] } }]],
    shut: { NOT_INVOLVED: [{ services: ["teams"] }, involved, to("exchange", "teams")] },
  },
});

const service = {
  ...caseFile(),
  service: { id: "exchange", name: "Exchange", ownerTeamId: "team" },
  onRecord: [{ tenantId: "contoso" } as AffectedTenant],
} as unknown as ServiceFile & { readonly onRecord: readonly AffectedTenant[] };

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
});
