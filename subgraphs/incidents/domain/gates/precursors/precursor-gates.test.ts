import { moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people, services } from "../../../test-support/organization.js";
import type { LinkedPrecursorFile } from "../../precursors/precursor-file.js";
import type { Precursor } from "../../records/precursors/precursor.js";
import type { PrecursorClosing } from "../../records/precursors/precursor-closing.js";
import { precursorGates, precursorLinkGates, recordedPrecursorGates, withdrawnLinkGates } from "./precursor-gates.js";

const { sora, erin } = people;

const file = (set: Partial<LinkedPrecursorFile> = {}): LinkedPrecursorFile => ({
  precursor: { serviceIds: ["exchange"] } as unknown as Precursor,
  isLinked: false,
  closings: [],
  services: [
    { id: "exchange", name: "Exchange" },
    { id: "sharepoint", name: "SharePoint" },
  ],
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

const of = (precursor: Partial<Precursor>) => file({ precursor: { ...file().precursor, ...precursor } });
const both = (set: Partial<LinkedPrecursorFile> = {}) => ({
  ...of({
    serviceIds: [services.exchange, services.sharepoint],
    handling: "AMBER",
    reviewDueAt: moment,
  }),
  services: [{ id: services.sharepoint, name: "SharePoint" }],
  ...set,
});
const closedFor = (serviceId: string) => ({ serviceId, outcome: "EXPIRED" }) as PrecursorClosing;
const amends = { viewer: erin, operation: "amendPrecursor" } as const;
const others = { services: ["SharePoint"] };

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
  PRECURSOR_OPEN_FOR_SERVICE: {
    open: [
      [file(), { input: { serviceId: "exchange" } }],
      [file({ closings: [closedFor("sharepoint")] }), { input: { serviceId: "exchange" } }],
    ],
    shut: {
      CLOSED: [
        { service: "Exchange" },
        file({ closings: [closedFor("exchange")], ofService: { id: "exchange", name: "Exchange" } }),
        { input: { serviceId: "exchange" } },
      ],
    },
  },
  PRECURSOR_CLOSED_FOR_SERVICE: {
    open: [
      [file({ closings: [closedFor("exchange")] }), { input: { serviceId: "exchange" } }],
      [of({ state: "CLOSED" }), { input: { serviceId: "exchange" } }],
    ],
    shut: {
      OPEN: [
        { service: "Exchange" },
        file({ closings: [closedFor("sharepoint")], ofService: { id: "exchange", name: "Exchange" } }),
        { input: { serviceId: "exchange" } },
      ],
    },
  },
  PRECURSOR_CLOSED_SOMEWHERE: {
    open: [[of({ state: "CLOSED" })], [{ ...of({ state: "OPEN" }), closings: [closedFor("sharepoint")] }]],
    shut: { NOWHERE: [{}, of({ state: "OPEN" })] },
  },
  PRECURSOR_DECIDED_FOR_ALL: {
    open: [
      [both({ closings: [closedFor(services.exchange)] }), { input: {}, viewer: erin, operation: "reopenPrecursor" }],
      [both(), { input: {}, viewer: sora, operation: "closePrecursor" }],
      [both({ closings: [closedFor(services.sharepoint)] }), { input: {}, viewer: erin, operation: "closePrecursor" }],
      [of({ serviceIds: [services.exchange] }), { input: {}, viewer: erin, operation: "reopenPrecursor" }],
      [
        both(),
        {
          input: { serviceIds: [services.sharepoint], handling: "AMBER_STRICT", reviewDueAt: earlier },
          viewer: erin,
          operation: "amendPrecursor",
        },
      ],
    ],
    shut: {
      DROPPED: [others, both(), { ...amends, input: { serviceIds: [services.exchange] } }],
      WIDENED: [others, both(), { ...amends, input: { handling: "GREEN" } }],
      PUT_OFF: [others, both(), { ...amends, input: { reviewDueAt: later } }],
      STILL_OPEN: [others, both(), { input: {}, viewer: erin, operation: "closePrecursor" }],
      REOPENED: [
        others,
        both({ closings: [closedFor(services.sharepoint)] }),
        { input: {}, viewer: erin, operation: "reopenPrecursor" },
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
