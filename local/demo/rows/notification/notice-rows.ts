import type { AffectedTenant } from "../../../../subgraphs/incidents/domain/records/notification/affected-tenant.js";
import type { AuthorityNotice } from "../../../../subgraphs/incidents/domain/records/notification/authority-notice.js";
import type {
  CustomerNotice,
  CustomerNoticeText,
} from "../../../../subgraphs/incidents/domain/records/notification/customer-notice.js";
import type { CustomerNoticeVersion } from "../../../../subgraphs/incidents/domain/records/notification/customer-notice-version.js";
import type { NoticeDelivery } from "../../../../subgraphs/incidents/domain/records/notification/notice-delivery.js";
import { noticeTitle } from "../../simulation/duties.js";
import type { History } from "../../simulation/history.js";
import { texts } from "../../words/texts.js";

const tenants = ["contoso", "fabrikam", "northwind", "adatum", "litware", "proseware", "tailspin", "wingtip"];

/** The tenants that are affected, as far as their list is compiled. */
export const tenantRows = ({ plan, all }: History): readonly AffectedTenant[] =>
  all("recordAffectedTenants").flatMap(({ at, by, service }) =>
    tenants.slice(0, 1 + plan.random.below(4)).map((tenantId) => ({
      id: plan.random.identifier(at),
      incidentId: plan.id,
      serviceId: service?.service.id ?? "",
      tenantId: `${tenantId}.example`,
      name: tenantId,
      region: plan.random.pick(texts.regions),
      datacenter: null,
      farm: null,
      server: null,
      contact: `admin@${tenantId}.example`,
      dataEffects: ["DISCLOSURE"],
      affectedSince: new Date(at),
      recordedById: by.id,
      recordedByName: by.name,
      recordedAt: new Date(at),
      endedAt: null,
      endedById: null,
      endedByName: null,
      removalReason: null,
    })),
  );

/** The notices to customers: written by one person of communications, released by another, and sent. */
export function noticeRows({ plan, find, obligations }: History) {
  const [drafted, released, sent] = [
    find("draftCustomerNotice"),
    find("releaseCustomerNotice"),
    find("recordNoticeDelivery"),
  ];
  if (!drafted?.partId) return { notices: [], versions: [], deliveries: [] };
  const incidentId = plan.id;
  const recipientGroups = [{ number: 1, name: "All affected tenants", serviceIds: [], regions: [], tenantIds: [] }];
  const text: CustomerNoticeText = {
    ...{ title: noticeTitle, language: "en", channel: "message center", recipientGroups, isComplete: true },
    description: plan.words(texts.notice),
    effectOnCustomerData: plan.words(texts.noticeEffect),
    actionsTaken: plan.words(texts.containment),
    suggestedActions: plan.words(texts.suggested),
    nextUpdate: null,
    nextUpdateAt: null,
  };
  const obligation = obligations.find(({ noticeId }) => noticeId === drafted.partId);
  const isLate = released && obligation?.dueAt && released.at > obligation.dueAt;
  const notice: CustomerNotice = {
    ...text,
    ...{ id: drafted.partId, incidentId, version: sent ? 3 : released ? 2 : 1, writings: 1, supplementsId: null },
    state: sent ? "SENT" : released ? "RELEASED" : "DRAFT",
    authorIds: [drafted.by.id],
    draftedById: drafted.by.id,
    draftedByName: drafted.by.name,
    draftedAt: new Date(drafted.at),
    releasedById: released?.by.id ?? null,
    releasedByName: released?.by.name ?? null,
    releasedAt: released ? new Date(released.at) : null,
    obligationIds: released && obligation ? [obligation.id] : [],
    lateReason: isLate ? plan.random.pick(texts.late) : null,
    ...{ withdrawnById: null, withdrawnAt: null, withdrawalReason: null },
  };
  const version: CustomerNoticeVersion = {
    ...text,
    ...{ id: plan.random.identifier(drafted.at), incidentId, noticeId: notice.id, number: 1, reason: null },
    writtenById: drafted.by.id,
    writtenByName: drafted.by.name,
    writtenAt: notice.draftedAt,
  };
  return { notices: [notice], versions: [version], deliveries: sent ? [deliveryOf(plan, notice, sent)] : [] };
}

const deliveryOf = (
  { random }: History["plan"],
  notice: CustomerNotice,
  sent: History["recordedOperations"][number],
): NoticeDelivery => ({
  ...{ id: random.identifier(sent.at), incidentId: notice.incidentId, noticeId: notice.id, groupNumber: 1 },
  ...{ serviceIds: [], regions: [], tenantIds: [], failedCount: 0, failedTenantIds: [] },
  channel: "message center",
  sentAt: new Date(sent.at),
  sentCount: 1 + random.below(4),
  proof: `Message MC-${10_000 + random.below(90_000)} in the message center`,
  recordedById: sent.by.id,
  recordedByName: sent.by.name,
  recordedAt: new Date(sent.at),
});

/** The notices to authorities. */
export const authorityNoticeRows = ({ plan, all, obligations }: History): readonly AuthorityNotice[] =>
  all("recordAuthorityNotice").map(({ at, by, partId }) => ({
    id: plan.random.identifier(at),
    incidentId: plan.id,
    version: 1,
    obligationId: partId ?? "",
    supplementsId: null,
    authority: obligations.find(({ id }) => id === partId)?.addresseeName ?? "",
    reference: `REF-${plan.random.hex(8)}`,
    content: [{ item: "WHAT_HAPPENED", text: plan.words(texts.notice) }],
    evidence: "Receipt of the authority's form, kept with the case.",
    complete: true,
    nextUpdate: null,
    nextUpdateAt: null,
    sentAt: new Date(at),
    recordedById: by.id,
    recordedAt: new Date(at),
  }));
