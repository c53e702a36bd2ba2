// Which view answers which question; the types are generated from the house.
import type {
  AgendaRead,
  Ask,
  BackupsView,
  CardsView,
  CalendarRead,
  CheckGoing,
  DecisionsView,
  DecisionView,
  EarlierRead,
  ErasingView,
  FindView,
  FollowUpsView,
  FrameView,
  GrowthView,
  LeavingView,
  MinutesView,
  PaperView,
  PastRead,
  PeopleRead,
  PeopleView,
  PrepareView,
  PulseView,
  RestoreView,
  RotaView,
  RuleView,
  RunView,
  SettingsView,
  ShareView,
  TodayView,
  TrustView,
  WaitingView,
  WhatIfView,
  WhomView,
} from '../wire/wire';
import type { Draft } from './door';

interface Answers {
  frame: FrameView;
  today: TodayView;
  waiting: WaitingView;
  rota: RotaView;
  'what-if': WhatIfView;
  'try-round': RuleView;
  prepare: PrepareView;
  'read-agenda': AgendaRead;
  'read-people': PeopleRead;
  'read-calendar': CalendarRead;
  'read-past': PastRead;
  'read-earlier': EarlierRead;
  run: RunView | null;
  minutes: MinutesView;
  paper: PaperView;
  whom: WhomView;
  cards: CardsView;
  decisions: DecisionsView;
  decision: DecisionView;
  'follow-ups': FollowUpsView;
  people: PeopleView;
  growth: GrowthView | null;
  leaving: LeavingView;
  erasing: ErasingView;
  pulse: PulseView;
  share: ShareView;
  settings: SettingsView;
  backups: BackupsView;
  restore: RestoreView;
  trust: TrustView;
  checking: CheckGoing | null;
  find: FindView;
  drafts: Draft[];
  render: string;
}

/** The view that answers a question. */
export type AnswerTo<A extends Ask> = Answers[A['ask']];
