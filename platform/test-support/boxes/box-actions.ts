import { IsInt } from "class-validator";
import { InputType, Int } from "type-graphql";
import { action } from "../../actions/action.js";
import type { Aggregate } from "../../actions/aggregate.js";
import { notFound } from "../../actions/not-found.js";
import { writeRecords } from "../../actions/write-records.js";
import { Field } from "../../graphql/fields.js";
import { ExpectedVersionField, IdentifierField, TextField } from "../../graphql/input-fields.js";
import { CordonError } from "../../runtime/errors.js";
import { type Box, boxTable, type Records } from "./boxes.js";

@InputType({ description: "What a new box is like." })
export class PackBoxInput {
  @TextField("What stands on it.")
  label!: string;

  @Field(() => Int, { description: "How heavy it is." })
  @IsInt()
  weight!: number;

  @Field(() => Date, { nullable: true, description: "When it is wanted." })
  wantedAt?: Date | null;
}

@InputType({ description: "Which box." })
export class OpenBoxInput {
  @IdentifierField("The box.")
  boxId!: string;

  @ExpectedVersionField()
  expectedVersion?: number | null;
}

const openingRules = {
  phase: "DETECTION_AND_ANALYSIS",
  allow: [{ responsibility: "OPEN_BOXES" }],
  transitions: [{ machine: "Box", from: ["CLOSED"], to: "OPEN" }],
  gates: ["LIGHT_ENOUGH", "LABELLED"],
};

/** Where a test lets something go wrong. */
export const faults: { decide?: Error; save?: Error; event?: Error } = {};

const boxEvent = (entity: { readonly id: string }, { action }: { readonly action: string }) => {
  if (faults.event) throw faults.event;
  return { type: "dev.cordon.box.changed", data: { ...entity, operation: action } };
};

const newBox: Aggregate<PackBoxInput, object, Records> = {
  name: "Box",
  load: async () => ({}),
  about: () => undefined,
  expected: () => undefined,
  serviceIds: () => [],
  states: () => ({}),
  gates: {},
  async save(transaction, _loaded, { writes }) {
    await writeRecords(transaction, { Box: boxTable }, writes);
    if (faults.save) throw faults.save;
    const [write] = writes;
    const id = write && "row" in write ? write.row.id : "";
    return transaction.findOneByOrFail(boxTable, { id });
  },
  event: boxEvent,
};

/** Whoever stands on the label: the one named person that a box knows. */
const named = ({ label }: Box) => [{ id: `person-${label}`, name: label.toUpperCase() }];

const knownBox: Aggregate<OpenBoxInput, Box, Records> = {
  name: "Box",
  load: async (transaction, { boxId }) =>
    (await transaction.findOne(boxTable, { where: { id: boxId }, lock: { mode: "pessimistic_write" } })) ??
    notFound("Box", boxId),
  about: ({ boxId }) => ({ type: "Box", id: boxId }),
  expected: (box) => box,
  serviceIds: ({ serviceId }) => [serviceId],
  holders: (box) => ({ OWNER: named(box) }),
  doneBy: (box) => ({ packBox: named(box) }),
  states: ({ state }) => ({ Box: state }),
  gates: {
    APPROVED: ({ approvedFor }, { operation }) =>
      approvedFor === operation ? undefined : { en: "Nobody has approved it.", ko: "아무도 승인하지 않았습니다." },
    LIGHT_ENOUGH: ({ weight }) =>
      weight > 100 ? { en: "The box is too heavy.", ko: "상자가 너무 무겁습니다." } : undefined,
    LABELLED: ({ label }) =>
      label === "?" ? { en: "The box has no label.", ko: "상자에 라벨이 없습니다." } : undefined,
  },
  scopes: {
    LID: {
      LABELLED: ({ label }) =>
        label === "??" ? { en: "The lid has no label.", ko: "뚜껑에 라벨이 없습니다." } : undefined,
    },
  },
  approvals: {
    flags: ({ label }) => (label === "fragile" ? ["FRAGILE"] : []),
    use: ({ id }) => [{ update: "Box", id, set: { approvedFor: null } }],
  },
  async save(transaction, { id }, { writes }) {
    await writeRecords(transaction, { Box: boxTable }, writes, { kind: "Box", id });
    if (faults.save) throw faults.save;
    return transaction.findOneByOrFail(boxTable, { id });
  },
  event: boxEvent,
};

export const packBox = action({
  name: "packBox",
  description: "Packs a new box.",
  policy: {
    phase: "PREPARATION",
    allow: [{ responsibility: "OPEN_BOXES" }],
    transitions: [{ machine: "Box", from: [], to: "CLOSED" }],
  },
  input: PackBoxInput,
  aggregate: newBox,
  decide: ({ input: { label, weight }, now, newIdentifier }) => {
    if (faults.decide) throw faults.decide;
    if (weight < 0) throw new CordonError("BAD_USER_INPUT", "A box weighs something.");
    const id = newIdentifier();
    const row: Box = {
      id,
      version: 1,
      state: "CLOSED",
      label,
      weight,
      serviceId: id,
      changedAt: now,
      approvedFor: null,
    };
    return { summary: `Packed the box ${label}.`, writes: [{ insert: "Box", row }] };
  },
});

export const openBox = action({
  name: "openBox",
  description: "Opens a box.",
  policy: openingRules,
  input: OpenBoxInput,
  aggregate: knownBox,
  decide: ({ loaded: { id, label }, now }) => ({
    summary: `Opened the box ${label}.`,
    writes: [{ update: "Box", id, set: { state: "OPEN" as const, changedAt: now } }],
  }),
});

/** Has no transition, so that it can be done again and again. */
export const weighBox = action({
  name: "weighBox",
  description: "Weighs a box.",
  policy: { phase: "PREPARATION", allow: [{ responsibility: "OPEN_BOXES" }] },
  input: OpenBoxInput,
  aggregate: knownBox,
  decide: ({ loaded: { id, weight }, now }) => ({
    summary: "Weighed a box.",
    writes: [{ update: "Box", id, set: { weight: weight + 1, changedAt: now } }],
  }),
});

/** An open box that is fragile is shipped only when somebody else has approved it; every box, only with a label on its lid. */
export const shipBox = action({
  name: "shipBox",
  description: "Ships a box.",
  policy: {
    phase: "PREPARATION",
    allow: [{ responsibility: "OPEN_BOXES", holder: "OWNER" }],
    separate: ["packBox"],
    approval: { by: ["OWNER"], from: ["OPEN"], flag: "FRAGILE" },
    gates: ["LIGHT_ENOUGH", { is: "LABELLED", of: "LID" }],
  },
  input: OpenBoxInput,
  aggregate: knownBox,
  decide: ({ loaded: { id, label }, now }) => ({
    summary: `Shipped the box ${label}.`,
    writes: [{ update: "Box", id, set: { changedAt: now } }],
  }),
});
