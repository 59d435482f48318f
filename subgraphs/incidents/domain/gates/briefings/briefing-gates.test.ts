import { attemptedAt } from "../../../../../platform/test-support/attempted-at.js";
import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { AcknowledgementFile, BriefingFile } from "../../briefings/briefing-file.js";
import type { CaseService } from "../../case-file.js";
import type { BriefingAcknowledgement } from "../../records/briefings/briefing-acknowledgement.js";
import type { ThreatBriefing } from "../../records/briefings/threat-briefing.js";
import { acknowledgementGates, briefingGates } from "./briefing-gates.js";

const days = (count: number) => new Date(moment.getTime() + count * 86_400_000);
const [before, soon, later] = [days(-1), days(1), days(2)];
const file = (set: Partial<ThreatBriefing> = {}): BriefingFile => ({
  briefing: { ...{ state: "DRAFT", edition: 0, dueAt: soon, validUntil: later }, ...set } as ThreatBriefing,
  acknowledgements: [],
  services: [{ id: "sharepoint", name: "SharePoint" } as CaseService],
  unread: [],
});
const published = (set: Partial<ThreatBriefing> = {}) => file({ state: "PUBLISHED", edition: 1, ...set });
const amended = { operation: "amendThreatBriefing" };

const unread = [
  { id: "one", value: "a.example", handling: "RED", serviceIds: ["sharepoint"] },
] satisfies BriefingFile["unread"];
const told = { indicator: "a.example", handling: "TLP:RED", services: ["SharePoint"] };

checkGates(briefingGates, {
  BRIEFING_INDICATORS_READ: {
    open: [[file()], [{ ...file(), unread }, amended]],
    shut: {
      UNREAD: [told, { ...published(), unread }, amended],
      HIDDEN: [{ count: "1" }, { ...published(), unread: unread.map((one) => ({ ...one, value: null })) }, amended],
    },
  },
  BRIEFING_ASKS_ITS_SERVICES: {
    open: [
      [published({ serviceIds: ["sharepoint"] }), { input: {} }],
      [published({ serviceIds: ["sharepoint"] }), { input: { answerAnewIds: ["sharepoint"] } }],
      [file({ serviceIds: ["sharepoint"] }), { input: { answerAnewIds: [] } }],
      [published({ serviceIds: [] }), { input: { answerAnewIds: ["sharepoint"], serviceIds: ["sharepoint"] } }],
    ],
    shut: {
      OTHERS: [
        { services: ["SharePoint"] },
        published({ serviceIds: ["exchange"] }),
        { input: { answerAnewIds: ["sharepoint", "exchange"] } },
      ],
      DRAFT: [{}, file({ serviceIds: ["sharepoint"] }), { input: { answerAnewIds: ["sharepoint"] } }],
    },
  },
  BRIEFING_DATES_AHEAD: {
    open: [
      [file()],
      [file({ dueAt: later })],
      // A draft says what it likes until it is published.
      [file({ validUntil: before }), { ...amended, input: { reason: "It is known." } }],
      // Nobody has said yet what is to be amended.
      [published({ dueAt: before }), amended],
      [published({ dueAt: before }), { ...amended, input: { reason: "It is known.", dueAt: soon } }],
    ],
    shut: {
      EXPIRED: [{ until: before.toISOString() }, file({ validUntil: before })],
      DUE_ALREADY: [
        { due: before.toISOString() },
        published({ dueAt: before }),
        { ...amended, input: { reason: "It is known." } },
      ],
      DUE_AFTER_END: [
        { due: later.toISOString(), until: soon.toISOString() },
        published(),
        { ...amended, input: { reason: "It is known.", dueAt: later, validUntil: soon } },
      ],
    },
  },
});

const answered: AcknowledgementFile = {
  ...published({ edition: 2 }),
  acknowledgement: { edition: 2 } as BriefingAcknowledgement,
  latest: null,
  service: { id: "exchange", name: "Exchange" },
};

checkGates(acknowledgementGates, {
  BRIEFING_EDITION_LATEST: {
    open: [[answered, { input: { edition: 2 } }], [answered]],
    shut: {
      ANOTHER: [{ latest: "2", read: "1" }, answered, { input: { edition: 1 } }],
      WITHDRAWN: [
        { reason: "Gone." },
        { ...answered, ...file({ state: "WITHDRAWN", edition: 2, withdrawalReason: "Gone." }) },
      ],
    },
  },
});

test("What is said of a former edition can be answered no more, whatever nobody has named yet", () => {
  const former = { ...answered, acknowledgement: { edition: 1 } as BriefingAcknowledgement };
  const attempted = { ...attemptedAt(moment), input: {} };
  expect(acknowledgementGates.BRIEFING_EDITION_LATEST(former, attempted as never)).toMatchObject({
    en: expect.stringContaining("edition 2 is the latest"),
  });
});
