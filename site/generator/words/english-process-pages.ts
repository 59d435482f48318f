import { englishNotification } from "./english-notification.js";
import { englishWork } from "./english-work.js";
import type { ProcessPageWords } from "./process-page-words.js";

const operationCount = (number: number) => `${number} operation${number === 1 ? "" : "s"}`;

export const englishProcessPages: ProcessPageWords = {
  definition: {
    title: "What a security incident is",
    introduction: "A security incident is either of these. Which of the two is recorded when it is confirmed.",
    goals: "What a response is for",
    parts: "Where to find what",
  },
  phases: {
    title: "Phases",
    description: "The cycle of the response process: its phases, and how one leads to another.",
    introduction:
      "Each phase has a page of its own: what it is for, who does what, what is checked first, and which records are kept.",
    cycle: "The cycle",
    cycleDescription: (boxes) =>
      `The boxes ${boxes}, joined by numbered arrows. The list below the diagram says where each arrow leads.`,
    arrows: "The arrows",
    arrow: (_number, from, to) => `${from} → ${to}`,
    ways: "How it joins the cycle",
    waysIn: "Leads here",
    waysOut: "Leads on",
    who: "Who does what",
    nobody: "No operation here asks for a responsibility of this side.",
    byFunction: "By team function",
    byHolder: "By named person",
    gates: "What is checked first",
    noGates: "No operation here waits for a gate.",
    evidence: "Records kept",
    evidenceIntroduction:
      "Each operation that is carried out leaves an entry in an append-only audit chain. Besides, these records are kept, and anyone who may read them can query them:",
    controls: "Controls",
    allOperations: "All operations of this phase, with the whole of their rules",
    ofEachService:
      "Each affected service goes through this phase for itself, at its own pace and by the hands of its own team.",
  },
  responses: {
    title: "Each service answers for itself",
    introduction: [
      "Separate teams run the services, so each affected service has a response of its own, and its own team carries it out. The security team leads all of them. No team can move the response of another one.",
      "A service can go back to analysis, or join or leave while others are further on: the others stay where they are. What was reached stays on record with the round in which it was reached, and the next round begins anew. The phase of a declared incident follows: it is that of the service that has come least far.",
    ],
    drawingDescription: (gates) =>
      `The response to one incident in three lanes, one for each service, led by the security team above. The lanes go from left to right through the states of a service response. One goes back to analysis from eradication, one joins late, one is released. A line across all lanes is the gate before recovery: ${gates}, of every service. The list below says the same in words.`,
    services: ["Exchange", "SharePoint", "Teams"],
    back: "During eradication it turns out that the adversary is in more places than was thought. The service goes back to analysis and begins its next round; the others go on, and wait at the gate.",
    late: "The analysis of another service finds that this one is affected too. It is added, with an owner and an assessment of its own, and from then on the gate waits for it as well.",
    released:
      "Its analysis finds that it is not affected, and its side agrees. It is released and no longer counts; if it turns out to be affected after all, it joins again in the next round.",
    gate: "Evicted everywhere",
    gateText:
      "Whoever is restored while the adversary is still next door is attacked again from there. So no service enters recovery, is restored or is validated before this is recorded of every affected service, in its present round:",
    toLifecycle: "All states and transitions of a service response",
  },
  work: englishWork,
  proven: {
    title: "What is proven",
    description: "Which properties hold in every state that the process can come to, and what that does not show.",
    introduction: [
      "The process is not only described. A program carries out every operation and every reaction wherever its declaration allows it, in every order, and looks at every state that comes of it. In each it checks the properties below.",
      "This page is computed from the very schema that is published, when the site is built. If a property were broken, there would be no site: the build stops, and tells step by step how it is broken.",
    ],
    count: (states, properties) =>
      `${states.toLocaleString("en")} states were explored, and ${properties} properties hold.`,
    line: (process, states, properties) =>
      `${process}: ${states.toLocaleString("en")} states explored, ${properties} properties hold.`,
    process: "The process as it stands",
    toPage: "What is proven",
    properties: "The properties",
    property: "Property",
    says: "What it says",
    reading: "How to read it",
    readingText: [
      "A state is where everything that is followed together stands at a moment: the state of the incident, that of each of its services, and which gates are open. Two states that differ only in which service is which count as one.",
      "Where an effect is only possible, both outcomes are tried. A gate that is not followed may be open or shut at any time. Who acts is reduced to whether it is the same person or another one, where an operation must not be by who carried out another.",
      "One thing happens after another. That is not a simplification: whatever acts on an incident locks it.",
      "What must hold is written down by hand, apart from the declarations, so a declaration that is left out is found as well.",
    ],
    clusters: "What was explored together",
    clustersText:
      "Only what depends on each other is followed together: a lifecycle alone, or several that gates join. An incident has two services here. Services are alike, so what goes wrong between any of them goes wrong between two.",
    cluster: "Followed together",
    states: "States",
    limits: "What it does not show",
    limitsText: [
      "That the code does what is declared. Tests hold that: the system refuses by the same declarations, and an operation that promises an effect and does not bring it about fails its test.",
      "That the declarations are wise, that people judge well, or that anything happens in time. Only that nothing can happen that contradicts a property, and that there is always a way on.",
      "Anything that is not declared: who may read, and the content of what is recorded.",
    ],
  },
  teams: {
    title: "Teams",
    description: "The functions that teams have in a response, and what each may do.",
    introduction:
      "Every team has exactly one function. Some operations belong to a function; most belong to a place in the responsibility matrix, and a team may use those whose responsibilities it holds.",
    openToAll: "Open to every team, whatever its function",
    mayCallOn: (operations) => `May use, because of its function, ${operationCount(operations)}`,
    withoutOperations: "No operation asks for this function by itself; its people act through the matrix.",
  },
  machines: {
    title: "Lifecycles",
    description: "The states that incidents and other records go through, and what leads from one to the next.",
    introduction:
      "Whatever has a state changes it by an operation, or without a caller by a reaction, and only by these transitions; an operation that starts elsewhere is refused, with the states it could start from.",
    diagram: (machine) => `States of: ${machine}`,
    diagramDescription: (states, ways) =>
      `${states} states and ${ways} transitions between them. The numbers, and the lists below, say the same in words.`,
    barred:
      "A bar across an arrow: it waits at gates. What a number stands for, who acts and what is checked first stands below.",
    ways: "Transitions",
    gates: "Checked first",
    dashed: "A dashed arrow is a reaction: it happens without a caller.",
    dotted:
      "A dotted arrow is followed beside: whoever acts on something else moves this as well, if it is in a state from which it can go.",
    states: "States",
    isInitial: "A new one begins here.",
    isLast: "Nothing leads out of it.",
    staying: "Possible without leaving it",
    byItself: "by the system",
    toDiagram: "States and transitions",
  },
  reactions: {
    title: "Reactions",
    description: "What happens without a caller: on which event or at which time, and what changes.",
    introduction:
      "Nobody calls these. The system does them when another subgraph tells of an event, or when the time of something has come, and records each like an operation.",
    setOffBy: "Set off by",
    every: (seconds) => `Its time, looked for every ${seconds} seconds`,
    waits: "How long somebody is waited for",
    aboutWaits:
      "What is asked of somebody waits for them, by how bad the incident is, unless whoever asks says otherwise. When the time has passed, a reaction says so in the timeline and to subscribers, who can call somebody.",
    waitsFor: "What waits",
    lengthOf: (minutes) => {
      if (minutes % 1_440 === 0) return minutes === 1_440 ? "1 day" : `${minutes / 1_440} days`;
      if (minutes % 60 === 0) return minutes === 60 ? "1 hour" : `${minutes / 60} hours`;
      return `${minutes} minutes`;
    },
    setByClock: "Set by the law or contract",
  },
  permissions: {
    title: "Who may do what",
    description: "Each operation, and the sides of the matrix, team functions and named persons that may use it.",
    introduction:
      "A mark below a side means that a responsibility of that side allows the operation; follow the operation to see which. A mark below a team function means that every team with that function may use it. One mark is enough.",
    operation: "Operation",
    may: (holder) => `${holder} may`,
    mayAsNamed: (holder) => `${holder} may, with a condition`,
    named: "Named person",
    namedHint:
      "A half mark stands for a condition: only as a named person, such as the accepted lead of the incident, or only while there is none. Follow the operation to see which.",
    sideHint: "A responsibility of the service side counts only for a service that the team owns.",
    programHint:
      "Operations are for persons. A mark below the last column means that a program may carry the operation out as well, if its team may and its account lists the operation.",
  },
  gates: {
    title: "Gates",
    description: "What must be true before a step is taken, and which steps wait for it, open it or shut it.",
    introduction:
      "A gate is a precondition. An operation whose gate is not met is refused, and the answer says what is missing in the words below. The names in braces stand for the facts of the case, which are filled in.",
    keeps: (operations) => `Checked by ${operationCount(operations)}`,
    keepsNothing: "No operation waits for this gate.",
    openedBy: "Opened by",
    shutBy: "Shut by",
    refusedWith: "Refused with the words",
    controls: "Controls",
  },
  severity: {
    title: "Severity and priority",
    description: "How bad an incident is, and which incident is worked on first.",
    introduction:
      "The severity is judged: of each affected service by its own team, and of the incident as a whole. It changes in both directions for as long as the incident is open, and every judgement stays on record with its reasons. Which incident is worked on before another follows from other judgements, by a rule.",
    severities: "Severity",
    priority: "Priority",
    judgedWith: "Judged with",
    judgements: "The judgements",
    weight: "Weight",
    meaning: "Meaning",
    value: "Value",
    heaviest: "Heaviest weight",
    severalGrave: "More than one grave",
    yes: "Yes",
    no: "No",
  },
  notification: englishNotification,
  events: {
    title: "Event types",
    description: "What subscribers are told of, and what each event carries.",
    introduction:
      "Whoever subscribes is told of each change. This is what an event is called, who sends it, and what it carries. A subgraph that keeps a copy is told all of it. A system outside Cordon is told ids, codes, numbers and times only, never texts or who is involved, and only of what falls under a marking that was agreed with it: GREEN and CLEAR unless something else was. What counts is the stricter of the marking when it happened and the marking when it is told.",
    type: "Type",
    sender: "Comes from",
    receivers: "Copy kept by",
    carries: "Carries",
    outside: "Outside told",
  },
  controls: {
    title: "Controls crosswalk",
    description: "Which parts of the process satisfy which controls of published standards, and where the evidence is.",
    introduction:
      "This is our own reading of the standards. Each control says what satisfies it, which parts of the process stand for it, which operations leave its evidence, which fields show it, and the queries that fetch them.",
    satisfiedBy: "Satisfied by",
    parts: "Parts of the process",
    operations: "Operations that leave evidence",
    shownBy: "Shown by",
    evidence: "Query for the evidence",
    query: "Query",
    queries: "Queries for the evidence",
    queriesIntroduction:
      "Each can be sent to the gateway as it stands, with the id of a record where it asks for one, and fetches the record with all that belongs to it. Its answer leaves out what whoever sends it may not read.",
    none: "The process as a whole: no single part names this control.",
  },
  glossary: {
    title: "Glossary",
    description: "Every word that the schema has a code for, in alphabetical order.",
    introduction:
      "Every word of the process that the schema has a code for. The code below a word is its permanent address.",
    letters: "Initials",
    more: "In context",
  },
};
