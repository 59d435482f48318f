import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import type { LinkedPrecursorFile } from "../../precursors/precursor-file.js";
import type { Precursor } from "../../records/precursors/precursor.js";
import { precursorGates, precursorLinkGates, recordedPrecursorGates, withdrawnLinkGates } from "./precursor-gates.js";

const file = (set: Partial<LinkedPrecursorFile> = {}): LinkedPrecursorFile => ({
  precursor: { serviceIds: ["exchange"] } as unknown as Precursor,
  isLinked: false,
  incident: { id: "one", number: "INC-2026-00001", mergedIntoNumber: null },
  isLinkedToIt: false,
  ...set,
});

const earlier = new Date(moment.getTime() - 1000);
const later = new Date(moment.getTime() + 1000);
const at = later.toISOString();

checkGates(recordedPrecursorGates, {
  PRECURSOR_DATED: {
    open: [
      [{}, { input: {} }],
      [{}, { input: { seenAt: earlier, takenAt: moment, reviewDueAt: later }, now: moment }],
    ],
    shut: {
      IN_THE_FUTURE: [{ at }, {}, { input: { seenAt: later }, now: moment }],
      REVIEW_PAST: [{ at: moment.toISOString() }, {}, { input: { reviewDueAt: moment }, now: moment }],
    },
  },
  PRECURSOR_MARKED: {
    open: [
      [{}, { input: {} }],
      [{}, { input: { handling: "AMBER_STRICT" } }],
    ],
    shut: { NO_VIRTUAL_TEAM: [{}, {}, { input: { handling: "RED" } }] },
  },
});

checkGates(precursorGates, {
  PRECURSOR_OF_SERVICE: {
    open: [
      [file(), { input: {} }],
      [file(), { input: { serviceId: "exchange" } }],
    ],
    shut: {
      OTHER_SERVICE: [
        { service: "SharePoint" },
        file({ ofService: { id: "sharepoint", name: "SharePoint" } }),
        { input: { serviceId: "sharepoint" } },
      ],
    },
  },
  PRECURSOR_OUTCOME_HOLDS: {
    open: [
      [file(), { input: { outcome: "EXPIRED" } }],
      [file({ isLinked: true }), { input: { outcome: "BECAME_INCIDENT" } }],
    ],
    shut: { NO_INCIDENT: [{}, file(), { input: { outcome: "BECAME_INCIDENT" } }] },
  },
});

const merged = { id: "incident", number: "INC-2026-00001", mergedIntoNumber: "INC-2026-00002" };

checkGates(precursorLinkGates, {
  NOT_MERGED: {
    open: [[file(), { input: {} }]],
    shut: { MERGED: [{ survivor: "INC-2026-00002" }, file({ incident: merged }), { input: {} }] },
  },
  PRECURSOR_NOT_LINKED: {
    open: [[file({ isLinked: true }), { input: {} }]],
    shut: { LINKED: [{ incident: "INC-2026-00001" }, file({ isLinkedToIt: true }), { input: {} }] },
  },
});

const linkFile = (closed: object = {}, link: object = {}, hasOther = false) =>
  ({
    ...file(),
    precursor: { ...file().precursor, ...closed },
    link: { withdrawnAt: null, ...link },
    hasOther,
  }) as never;
const became = { state: "CLOSED", outcome: "BECAME_INCIDENT" };

checkGates(withdrawnLinkGates, {
  PRECURSOR_LINK_STANDS: {
    open: [[linkFile()]],
    shut: {
      WITHDRAWN: [
        { reason: "Another key." },
        linkFile({}, { withdrawnAt: new Date(), withdrawalReason: "Another key." }),
      ],
    },
  },
  NOTHING_RESTS_ON_LINK: {
    open: [[linkFile()], [linkFile(became, {}, true)], [linkFile({ state: "CLOSED", outcome: "EXPIRED" })]],
    shut: { CLOSED_ON: [{}, linkFile(became)] },
  },
});
