import { clockEnd } from "../../../subgraphs/response-model/notification/clocks/clock-end.js";
import { clocks } from "../../../subgraphs/response-model/notification/clocks/clocks.js";
import { texts } from "../words/texts.js";
import { addObligation } from "./add-obligation.js";
import type { Simulation } from "./simulation.js";

const hourMs = 3_600_000;
const contract = "CUSTOMER_CONTRACT_72_HOURS" as const;
/** The laws that Trust finds to apply, each by its clock and the authority that it names. */
const outside = [
  { clock: "GDPR_ARTICLE_33", authority: "Data Protection Commission" },
  { clock: "KOREA_PIPA_REPORT", authority: "Personal Information Protection Commission" },
  { clock: "NIS2_EARLY_WARNING", authority: "National Cyber Security Centre" },
  { clock: "INDIA_CERT_IN_REPORT", authority: "CERT-In" },
] as const;

/** When a notice with so much time is sent: mostly well before, at times too late. */
const sentWithin = ({ random }: Simulation["plan"], hours: number) =>
  hours * hourMs * (random.chance(0.1) ? 1.05 + 0.6 * random.number() : Math.min(0.97, random.around(0.45, 0.45)));

/** Who must be notified since it was declared; answers when everybody has been. */
export function addDuties(simulation: Simulation, declaredAt: number): number {
  const { plan } = simulation;
  const customersAt = plan.touchesData
    ? notifyCustomers(simulation, declaredAt)
    : exceptContract(simulation, declaredAt);
  if (!plan.touchesData || !plan.random.chance(0.55)) return customersAt;
  const [trust] = plan.organization.trust;
  if (!trust) return customersAt;
  const { clock, authority } = plan.random.pick(outside);
  const assessedAt = simulation.later(declaredAt, 180, 0.3);
  const title = clocks[clock].title;
  simulation.do("assessApplicableRegulations", assessedAt, trust, `Found that this law applies: ${title}`, {
    partId: plan.random.identifier(assessedAt),
  });
  const [startedAt, id] = [assessedAt + 10 * 60_000, plan.random.identifier(assessedAt)];
  simulation.do("startNotificationClock", startedAt, trust, `Started the clock "${title}" towards ${authority}`);
  const due = clockEnd(clocks[clock], new Date(startedAt)).dueAt?.getTime() ?? startedAt + 72 * hourMs;
  const settledAt = Math.floor(startedAt + sentWithin(plan, (due - startedAt) / hourMs));
  simulation.do(
    "recordAuthorityNotice",
    settledAt,
    trust,
    `Recorded that ${authority} was notified, as "${title}" asks`,
    {
      partId: id,
    },
  );
  const reason = "Personal data of people there is concerned.";
  addObligation(simulation, clock, {
    id,
    addresseeName: authority,
    reason,
    startedAt: Math.floor(startedAt),
    settledAt,
    by: "NOTICE",
  });
  return Math.max(customersAt, settledAt);
}

/** A second person of communications releases what the first has written, and what was sent is recorded. */
function notifyCustomers(simulation: Simulation, declaredAt: number): number {
  const { organization, services, random } = simulation.plan;
  const [author, releaser = author] = random.chance(0.5)
    ? organization.communications
    : organization.communications.toReversed();
  const sentAt = Math.floor(declaredAt + sentWithin(simulation.plan, 72));
  const noticeId = random.identifier(sentAt - hourMs);
  const [first] = services;
  const part = { partId: noticeId };
  const title = `"${noticeTitle}"`;
  if (author && releaser) {
    simulation.do(
      "recordAffectedTenants",
      sentAt - 3 * hourMs,
      first.owner,
      `Recorded affected tenants of ${first.service.name}`,
      { service: first },
    );
    simulation.do("draftCustomerNotice", sentAt - hourMs, author, `Drafted the notice to customers ${title}`, part);
    simulation.do(
      "releaseCustomerNotice",
      sentAt - hourMs / 4,
      releaser,
      `Released the notice to customers ${title} of ${author.name}`,
      part,
    );
    simulation.do(
      "recordNoticeDelivery",
      sentAt,
      author,
      `Recorded that the notice to customers ${title} was sent to all affected tenants`,
      part,
    );
  }
  addObligation(simulation, contract, { startedAt: declaredAt, settledAt: sentAt, by: "NOTICE", noticeId });
  return sentAt;
}

/** The title of every notice. */
export const noticeTitle = "What happened to data of your tenant";

function exceptContract(simulation: Simulation, declaredAt: number): number {
  const { random, onCall, organization } = simulation.plan;
  const settledAt = Math.floor(
    declaredAt + hourMs * (random.chance(0.05) ? 74 + 20 * random.number() : Math.min(70, random.around(26, 0.5))),
  );
  const id = random.identifier(declaredAt);
  simulation.do(
    "recordNotificationException",
    settledAt,
    organization.trust[0] ?? onCall,
    `Found that no notice is due for "${clocks[contract].title}" (Duty not applicable): ${random.pick(texts.notAffected)}`,
    { partId: id },
  );
  addObligation(simulation, contract, { id, startedAt: declaredAt, settledAt, by: "EXCEPTION" });
  return settledAt;
}
