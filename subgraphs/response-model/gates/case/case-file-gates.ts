import type { Vocabulary } from "../../vocabulary.js";
import type { GateTerm } from "../gate-term.js";

/** The gates of what is kept in the file of an incident: notes, tags, actors, and the room. */
export const caseFileGates = {
  NOTE_OF_INVOLVED_SERVICE: {
    title: "Note of an involved service",
    description:
      "A note that is about a service is about one that is or was affected by the incident (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      NOT_INVOLVED: {
        en: "The service {service} has no part in this incident. Leave the service out, name another one, or have it added with addAffectedService.",
        ko: "서비스 {service}은(는) 이 인시던트와 관련이 없습니다. 서비스를 비워 두거나 다른 서비스를 지정하거나, 먼저 addAffectedService로 추가하십시오.",
      },
    },
  },
  TAG_NEW: {
    title: "Tag not yet present",
    description: "The incident does not have the tag yet (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      ALREADY: {
        en: "The incident has the tag {tag} already.",
        ko: "인시던트에 이미 {tag} 태그가 있습니다.",
      },
    },
  },
  TAGS_HAVE_SPACE: {
    title: "Tag limit not reached",
    description:
      "The incident has fewer tags than it can have, so that they still tell it from others (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      FULL: {
        en: "The incident has {max} tags, which is as many as it can have. Take one away with removeTag.",
        ko: "인시던트의 태그가 이미 최대 개수인 {max}개입니다. removeTag로 하나를 제거하십시오.",
      },
    },
  },
  TAG_PRESENT: {
    title: "Tag present",
    description: "The incident has the tag (NIST SP 800-61r2 §3.2.5, Incident Documentation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
    refusals: {
      MISSING: {
        en: "The incident has no tag {tag}. Its tags: {tags}.",
        ko: "인시던트에 {tag} 태그가 없습니다. 현재 태그: {tags}.",
      },
      NONE: {
        en: "The incident has no tags.",
        ko: "인시던트에 태그가 없습니다.",
      },
    },
  },
  ACTOR_NEW: {
    title: "Actor not yet named",
    description:
      "Nobody has named the same adversary in this incident, by this name or an alias of it (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      TWICE: {
        en: "{name} is listed twice. Give each name once.",
        ko: "지정한 이름에 {name}이(가) 두 번 들어 있습니다. 이름은 한 번씩만 지정하십시오.",
      },
      NAMED: {
        en: "{name} is named already, as {actor}. Say what is known of it now with amendActor.",
        ko: "{name}은(는) 이미 {actor}(으)로 지목되어 있습니다. 새로 알게 된 내용은 amendActor로 반영하십시오.",
      },
    },
  },
  ACTOR_NAMES_APART: {
    title: "Actor names distinct",
    description:
      "What an adversary is to be called from now on is not what another one is called in this incident (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      TWICE: {
        en: "{name} would stand twice among the names of the actor. Give each name once.",
        ko: "공격자의 이름에 {name}이(가) 두 번 들어가게 됩니다. 이름은 한 번씩만 지정하십시오.",
      },
      ANOTHER: {
        en: "{name} is what another actor of this incident is called: {actor}. If they are one and the same, take the other one back with withdrawActor.",
        ko: "{name}은(는) 이 인시던트의 다른 공격자인 {actor}의 이름입니다. 둘이 같은 공격자라면 withdrawActor로 다른 쪽을 철회하십시오.",
      },
    },
  },
  PROFILE_NEW: {
    title: "Profile of an adversary new",
    description:
      "Nobody whose profile the writer may read goes by a name that is given, unless they say that it is another adversary (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      KNOWN: {
        en: "{name} is a name of the adversary {profile} ({id}). Go on with that profile, and where both are on record, merge them with mergeThreatActorProfile; or set `isAnother` where it is another adversary all the same.",
        ko: "{name}은(는) 이미 등록된 공격자 {profile}({id})의 이름입니다. 해당 프로필을 계속 사용하고, 두 프로필이 모두 등록되어 있다면 mergeThreatActorProfile로 병합하십시오. 이름만 같은 다른 공격자라면 `isAnother`를 true로 지정하십시오.",
      },
    },
  },
  PROFILE_STANDS: {
    title: "Profile of the adversary stands",
    description:
      "The profile of the adversary was neither withdrawn nor merged into another one (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      WITHDRAWN: {
        en: "The profile of the adversary was withdrawn ({reason}). Name another one, reinstate it with reinstateThreatActorProfile where that was a mistake, or record a new one with recordThreatActorProfile.",
        ko: "이 공격자 프로필은 철회되었습니다({reason}). 다른 프로필을 지정하거나, 철회가 착오였다면 reinstateThreatActorProfile로 복원하거나, recordThreatActorProfile로 새로 등록하십시오.",
      },
      MERGED: {
        en: "The profile of the adversary was merged into another one ({reason}). Name the one that its `mergedInto` shows.",
        ko: "이 공격자 프로필은 다른 프로필에 병합되었습니다({reason}). `mergedInto`에 표시된 프로필을 지정하십시오.",
      },
    },
  },
  PROFILE_WITHDRAWN: {
    title: "Profile of the adversary withdrawn",
    description:
      "The profile of the adversary was withdrawn, and does not go on in another one (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      STANDS: {
        en: "The profile of the adversary stands. Nothing is left to do.",
        ko: "이 공격자 프로필은 유효하므로 복원할 것이 없습니다.",
      },
      MERGED: {
        en: "The profile of the adversary was merged into another one ({reason}). Go on with the one that its `mergedInto` shows, or record a new one with recordThreatActorProfile where they are two after all.",
        ko: "이 공격자 프로필은 다른 프로필에 병합되었습니다({reason}). `mergedInto`에 표시된 프로필을 사용하고, 실제로 서로 다른 공격자라면 recordThreatActorProfile로 새로 등록하십시오.",
      },
    },
  },
  PROFILES_MERGE: {
    title: "Profiles that can be merged",
    description:
      "A profile goes on in another one that stands, is read by no more people, and has space for the names and briefings of both (NIST SP 800-61r2 §3.2.4, Incident Analysis).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.4"] }],
    refusals: {
      ITSELF: {
        en: "A profile does not go on in itself. Give another one as `intoProfileId`.",
        ko: "프로필을 자기 자신에 병합할 수 없습니다. `intoProfileId`에 다른 프로필을 지정하십시오.",
      },
      ENDED: {
        en: "The profile {name} was withdrawn or merged ({reason}). Give one that stands as `intoProfileId`.",
        ko: "프로필 {name}은(는) 더 이상 유효하지 않습니다({reason}). `intoProfileId`에 유효한 프로필을 지정하십시오.",
      },
      READ_BY_MORE: {
        en: "The profile {name} is read by more people, who would read what the other one says. Merge the two the other way round, or narrow the `handling` of {name} with amendThreatActorProfile first.",
        ko: "프로필 {name}은(는) 더 많은 사람이 열람하므로 다른 프로필의 내용이 이들에게 공개됩니다. 반대 방향으로 병합하거나, 먼저 amendThreatActorProfile로 {name}의 `handling`을 좁히십시오.",
      },
      TOO_MUCH: {
        en: "Together the two have more than 20 aliases, 50 techniques or 100 briefings. Take out what is not needed with amendThreatActorProfile first.",
        ko: "두 프로필을 합치면 별칭이 20개, 기법이 50개 또는 브리핑이 100개를 넘습니다. 먼저 amendThreatActorProfile로 필요 없는 것을 제외하십시오.",
      },
    },
  },
  NO_ROOM_OPEN: {
    title: "No room open",
    description: "The incident has no open room: responders meet in one place (NIST SP 800-61r2 §3.1, Preparation).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.1"] }],
    refusals: {
      OPEN: {
        en: "A room is open since {openedAt}: {bridge}. Join it with joinRoom, or close it first with closeRoom.",
        ko: "{openedAt}부터 열려 있는 상황실이 있습니다: {bridge}. joinRoom으로 참가하거나 먼저 closeRoom으로 닫으십시오.",
      },
    },
  },
  NOT_YET_PRESENT: {
    title: "Not yet present",
    description: "Whoever joins a room is not in it yet (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      PRESENT: {
        en: "You are in the room already, since {since}.",
        ko: "{since}부터 이미 상황실에 참가 중입니다.",
      },
    },
  },
  ROOM_HAS_SPACE: {
    title: "Room limit not reached",
    description:
      "Fewer people are in the room than can be in it at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      FULL: {
        en: "{max} people are in the room, which is as many as there can be. Whoever is not needed leaves with leaveRoom.",
        ko: "상황실에 최대 인원인 {max}명이 참가 중입니다. 남아 있을 필요가 없는 사람은 leaveRoom으로 나가십시오.",
      },
    },
  },
  INVITEES_FIT: {
    title: "Invitees fit the room",
    description:
      "Whoever is invited to a room is a person whom the directory knows, who may read the incident, and who is not invited yet (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      UNKNOWN: {
        en: "Nobody has the id {id}, or their account is closed. Look the person up, and name them by their id.",
        ko: "ID가 {id}인 사람이 없거나 계정이 닫혔습니다. 사람을 조회하여 ID로 지정하십시오.",
      },
      PROGRAM: {
        en: "{person} is a program; people meet in a room. Choose a person.",
        ko: "{person}은(는) 프로그램이며, 상황실에는 사람만 참가합니다. 사람을 선택하십시오.",
      },
      ALREADY: {
        en: "{person} is invited to the room already.",
        ko: "{person} 님은 이미 상황실에 초대되었습니다.",
      },
      SHUT_OUT: {
        en: "The marking of the incident hides it from {person}, who could not see the room. Choose somebody who may read it, or add {person} first with engageExpert.",
        ko: "인시던트의 취급 등급 때문에 {person} 님은 인시던트와 상황실을 열람할 수 없습니다. 열람할 수 있는 사람을 선택하거나 먼저 engageExpert로 {person} 님을 추가하십시오.",
      },
    },
  },
  INVITATIONS_HAVE_SPACE: {
    title: "Invitation limit not reached",
    description:
      "No more people are invited to a room than can be in it at once (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      FULL: {
        en: "At most {max} people can be invited to a room. Invite only those who are needed.",
        ko: "상황실에는 최대 {max}명까지 초대할 수 있습니다. 꼭 필요한 사람만 초대하십시오.",
      },
    },
  },
  PERSON_IN_ROOM: {
    title: "Person in the room",
    description:
      "Whoever is said to have left a room was in it until then (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ABSENT: {
        en: "{person} is not in the room. Look at who is present.",
        ko: "{person} 님은 상황실에 참가하고 있지 않습니다. 현재 참가자를 확인하십시오.",
      },
    },
  },
  PRESENT_IN_ROOM: {
    title: "Present in the room",
    description: "Whoever leaves a room is in it (NIST SP 800-61r2 §2.4, Incident Response Team Structure).",
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
    refusals: {
      ABSENT: {
        en: "You are not in the room, so there is nothing to leave. Whoever comes to it while the incident is open says so with joinRoom.",
        ko: "상황실에 참가하고 있지 않으므로 나갈 필요가 없습니다. 진행 중인 인시던트의 상황실에 들어올 때는 joinRoom으로 알리십시오.",
      },
    },
  },
} as const satisfies Vocabulary<GateTerm>;
