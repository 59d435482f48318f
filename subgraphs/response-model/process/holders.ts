import type { Vocabulary } from "../vocabulary.js";
import { appointments } from "./appointments.js";

/** The named persons of a thing: those whom an operation may be left to, beside the teams that hold a cell. */
export const holders = {
  LEAD: {
    title: "Accepted lead of the incident",
    koreanTitle: "인시던트 리드 역할을 수락한 사람",
    description:
      "Whoever has accepted to lead the response to this incident, until the role passes on or is taken away.",
  },
  OWNER: {
    title: "Accepted owner for the service",
    koreanTitle: "해당 서비스의 소유자 역할을 수락한 사람",
    description:
      "Whoever has accepted to own the incident for the service that is acted on, until the role passes on or is taken away.",
  },
  OFFEREE: {
    title: "Person it is offered to",
    koreanTitle: "제안을 받은 사람",
    description:
      "The person to whom the role, its handover or the evidence is offered. Nobody else can accept or decline.",
  },
  OFFERER: {
    title: "Person who offered it",
    koreanTitle: "제안한 사람",
    description: "The person who made the offer.",
  },
  ROLE_HOLDER: {
    title: "Holder of the role",
    koreanTitle: "역할을 맡은 사람",
    description: "The person who has accepted the role that is acted on, until it passes on or is taken away.",
  },
  REQUESTER: {
    title: "Person who asked for it",
    koreanTitle: "요청한 사람",
    description: "The person who made the request.",
  },
  VIRTUAL_TEAM_MEMBER: {
    title: "Member of the virtual team",
    koreanTitle: "가상 팀 구성원",
    description: "Whoever is of the virtual team of the incident, whichever team they come from.",
  },
  CREATOR: {
    title: "Person who created it",
    koreanTitle: "만든 사람",
    description: "The person who created the task, wrote the note, added the link, or proposed the step as it stands.",
  },
  ASSIGNEE: {
    title: "Person it is assigned to",
    koreanTitle: "담당자",
    description: "The person who is to do the task.",
  },
  CONSULTED: {
    title: "Whoever the question was put to",
    koreanTitle: "질문을 받은 사람",
    description:
      "The person to whom the question was put, or any member of the team or teams to which it was: they are held to answer it.",
  },
  CUSTODIAN: {
    title: "Custodian of the evidence",
    koreanTitle: "증거 보관자",
    description:
      "The one person who has the evidence and answers for it, until another person has accepted it or it is destroyed.",
  },
  ROOM_INVITEE: {
    title: "Person invited to the room",
    koreanTitle: "상황실에 초대된 사람",
    description: "Whoever is invited to the room of the incident, responder or expert.",
  },
  SHIFT_TEAM_MEMBER: {
    title: "Member of the team whose shift it is",
    koreanTitle: "해당 근무조의 팀 구성원",
    description: "The people of the team whose shift or shift log is acted on.",
  },
  ALERT_SOURCE: {
    title: "The source itself, by its key",
    koreanTitle: "키로 인증된 소스 자체",
    description:
      "The source of alerts that is acted on, by a key of its own: it hands in what it has seen, and can do nothing else.",
  },
  SERVICE_ENGINEER: {
    title: "Service engineers of the rotation",
    koreanTitle: "온콜 근무표의 서비스 엔지니어",
    description:
      "The people of the team whose rotation it is, where that team is on call for the service side: it puts its own people on call.",
  },
  ...appointments,
} as const satisfies Vocabulary;

export type Holder = keyof typeof holders;
