import type { ProcessPageWords } from "./process-page-words.js";

export const englishWork: ProcessPageWords["work"] = {
  title: "The work between transitions",
  description:
    "What responders plan, ask, collect and write down while an incident stands where it stands: who does what, and what stays on record.",
  introduction: [
    "An incident and its services change their state only a few times. Most of the work lies between: it is planned, asked about, investigated and written down, and each of these things has states and rules of its own.",
    "None of it moves a service by itself, but a transition can wait for it. A service recovers only with a plan that both sides have agreed and with guidance that it has acknowledged, and data is destroyed only when no hold covers it.",
  ],
  toFamily: "Who does what, and what stays on record",
  toLifecycle: (machine) => `${machine}: all transitions with what is checked first`,
  families: {
    PLAN: {
      title: "Plan and tasks",
      description:
        "What is to be done in each service, agreed by both sides before it begins, and what is to be done beside.",
      paragraphs: [
        "Either side proposes steps for the plan of a service: the security team from what it knows of the adversary, the service team from what it knows of the service. The other side agrees each step as it stands, and whoever proposed it does not. Steps that contain, evict, mitigate, restore or inspect are carried out by the team that owns the service; a step that validates is carried out by the security side.",
        "A step can wait for others, also in other services: a key is replaced only once nobody can fetch a token of the new one with an old secret. A step that fails stays on record. Another takes its place, and what waited for it is amended, which asks for the word of the other side again. Beside the steps, a recovery plan says in one text how the service comes back.",
        "A task is what is to be done beside the plans, such as a log request or an interview. Whoever has a part in the response takes it down, and nobody has to agree.",
      ],
    },
    ADVICE: {
      title: "Advice",
      description: "What is asked of those who know, what the security team recommends, and how each service answers.",
      paragraphs: [
        "A question is put to a function such as legal affairs, to a team, to a person or to the experts of a side, and says until when the answer is needed. Whoever is asked reads the case until they have answered, or have said why they cannot. What is marked as privileged is withheld from whoever has no part in it; the timeline says only that there is a question.",
        "The security team recommends to a service how to remove the root cause, and says what that does to the business. The lead and the owner of the service decide each for themselves, as two persons. Guidance is what the service minds while it recovers: its owner acknowledges it or says why not, and recovery waits for that.",
        "What only the team of a service knows, such as the safe order of steps or the side effect of one, it writes down as a note of the service. What a note said before stays readable.",
      ],
    },
    EVIDENCE: {
      title: "Evidence and custody",
      description: "How questions of forensics are answered, and how evidence is kept so that it can be relied on.",
      paragraphs: [
        "An investigation has a question and a scope. Findings are added with how sure they are and with the evidence that shows them, and are never changed. The conclusion answers the question as far as the findings carry it.",
        "Whoever collects evidence, of forensics or of the service that it comes from, is its custodian, and one person at a time is. It changes hands when the custodian offers it and the other person accepts it; until then nothing has changed. Where it is kept is told to its custodian, and to whoever opens it, which goes on record.",
        "Whatever happens to evidence is a link in its chain of custody, looking at it included: who, when, in which time zone, where and why. The links are chained by hashes, so that one that was changed or taken out is noticed. Where the hash of the evidence itself is computed again and is another one, that stays visible.",
      ],
    },
    RETENTION: {
      title: "Holds, retention and disposal",
      description: "What must be kept and how long, who can lift a hold, and how data comes to its end.",
      paragraphs: [
        "Legal affairs places a hold on an incident, or on one piece of its evidence, for one matter and from the first day on. Several can be in force at once. Lifting one takes two persons: legal affairs asks, and a second person of legal affairs or trust, or an executive incident manager, agrees.",
        "How long data is kept is only ever lengthened, and each decision stays on record with its reason. Nothing is destroyed while a hold covers it or its retention runs. After that, whoever asks for it is another person than whoever carries it out. The records themselves, the chain of custody among them, stay.",
      ],
    },
    CUSTOMERS: {
      title: "What customers are told",
      description: "Which tenants are affected, what they are told, and what stands on the service-health board.",
      paragraphs: [
        "The team of each service compiles which of its tenants are affected, and communications does for any service: where their data is kept, what happened to it, and whom to tell there. What is recorded anew or removed stays on record as it stood before.",
        "Only communications tells customers anything. One person writes a notice, and another, who has written none of it, releases it, in every incident. A notice says what happened, what it means for customer data, what was done and what customers should do; one that is not complete says what comes next and when, and a further notice supplements it. What was sent to each group of recipients is recorded with its proof.",
        "A post on the service-health board is written by one person and published by another as well. It is updated there until it is ended with its final text, whatever has become of the incident.",
      ],
    },
    ANALYSIS: {
      title: "Techniques, hypotheses and hunts",
      description: "What the adversary was seen to do, what may have happened, and what no detection has reported.",
      paragraphs: [
        "Whoever analyses an incident records what the adversary was seen to do as techniques of ATT&CK: for which tactic, in which service, when, how sure it is and which alerts, evidence and findings show it. The kill chain shows them by tactic, with the tactics for which nobody has seen anything yet. An observation that does not hold is withdrawn with a reason.",
        "What the adversary did is put in a sequence of its own, apart from the timeline of what responders did: each act with the service, when it began and ended and how sure that is, what it was done to, the technique that it shows and what it rests on. The team of a service records what was done there, and what was known before an amendment stays. From the first act that stands to the first alert that was received, the dwell time is measured.",
        "A hunt looks for a breach that no detection has reported, inside an incident or before there is one: it has a hypothesis, services, a period and data, and keeps each query with what came back, also where that is nothing. A finding opens an incident or is linked to one, and a hunt that found nothing says by which queries.",
        "What may have happened is stated as a hypothesis. What speaks for it and against it is added by whoever knows it, the team of the service included, and decides it in the end: it is supported or refuted with a reason, and reopened when something else comes to light.",
      ],
    },
    CASE_FILE: {
      title: "The file of the case",
      description: "What responders write down as it happens, who is behind the incident, and who met where.",
      paragraphs: [
        "Whoever has a part in the response writes notes, adds links to what is used outside, and tags the incident. A note is edited by its author alone, and what it said before stays. The lead pins what whoever comes to the incident must read first, and says what comes next.",
        "Threat intelligence, or who analyses the incident, names the adversary, with how sure that is and what it rests on. When more comes to be known that is amended, and what was thought before stays on record.",
        "The Cyber Defense Operations Center opens the room in which responders meet. Whoever is in it says so for themselves, so that it is on record who was there from when to when.",
      ],
    },
  },
};
