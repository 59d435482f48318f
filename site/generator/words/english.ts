import type { PageWords } from "./page-words.js";

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

export const english: PageWords = {
  proof: "Written from the published schema, SHA-256",
  overview: {
    title: "The response process",
    description: "How security incidents are handled: who does what, when, and what is checked first.",
    introduction: [
      "Separate teams run separate services, and answer a security incident together. This site says how: which phases " +
        "a response goes through, who is responsible for what in each, and which conditions hold before anyone acts.",
      "Nothing here is written by hand twice. Every responsibility, gate and operation below is read from the schema " +
        "that the running system enforces, so the process you read is the process that runs.",
    ],
    phases: "Phases",
    phasesIntroduction:
      "A response moves through these phases. Going back from containment, eradication or recovery to analysis is part " +
      "of the process.",
    model: "The response model",
    modelIntroduction: (cells, activities, sides, operations) =>
      `${count(cells, "responsibility", "responsibilities")} in ${count(activities, "activity", "activities")}, shared ` +
      `between ${count(sides, "side", "sides")}. ${count(operations, "operation", "operations")} of the interface ` +
      `${operations === 1 ? "enforces" : "enforce"} them.`,
    toMatrix: "Responsibility matrix",
    toOperations: "Operations: who may do what, and when",
    functions: "Team functions",
    proofTitle: "How to check this site",
    proofText:
      "The number below is the SHA-256 hash of the composed schema. A checkout of the same version has the same hash: " +
      "compare it with `sha256sum gateway/supergraph.graphql`.",
  },
  matrix: {
    title: "Responsibility matrix",
    description: "Who is responsible for what in each activity of the response, and which operations enforce it.",
    introduction:
      "Each activity of a response has two sides. A responsibility is a permission: an operation can be used only by " +
      "someone who holds one of the responsibilities it names, for the services concerned. Follow a responsibility to " +
      "the operations that enforce it.",
    activity: "Activity",
    emptyPlace: "No responsibility",
    enforcedBy: (operations) => `Enforced by ${count(operations, "operation", "operations")}`,
    notEnforced: "No operation of the schema asks for this responsibility yet.",
    functions: "Advisory team functions",
    functionsIntroduction:
      "Some operations belong to a team function instead of a place in the matrix. Every team has exactly one function.",
    functionWithoutOperations: "No operation asks for this function by itself; its people act through the matrix.",
    openToAll: "Open to every team, whatever its function",
  },
  operations: {
    title: "Operations",
    description: "Every operation that changes something: who may use it, in which phase, and what is checked first.",
    introduction:
      "Everything that changes a record is one of these operations. Each stands under the first phase it belongs to.",
    noPhase: "In any phase",
    noPhaseDescription: "Operations that do not belong to a particular phase.",
    none: "No operation belongs to this phase yet.",
    alsoHere: "Described elsewhere and also possible in this phase",
    operation: "Operation",
  },
  policy: {
    who: "Who may",
    phase: "Phase",
    gates: "Checked first",
    transition: "Transition",
    controls: "Controls",
    subgraph: "Served by",
    everyFunction: "Every team, whatever its function",
    nobodyDeclared: "The schema declares no responsibility or function",
    anyPhase: "Any",
    noGate: "Nothing beyond the permission",
    noTransition: "None",
    newOne: "new",
    noControl: "None declared",
    or: " or ",
  },
};
