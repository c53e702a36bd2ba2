// How a role is filled, as the dialog holds it while somebody chooses.
import type { MeetingRole, NewPolicy, RotaView } from '../../wire/wire';

export const roles: readonly MeetingRole[] = ['facilitator', 'scribe', 'timekeeper', 'coach', 'beside'];
export const kinds = ['fair', 'volunteer-first', 'fixed-order', 'fixed-person', 'not-rotating'] as const;
export type Kind = (typeof kinds)[number];

/** One role, as it is chosen. */
export interface Filling {
  role: MeetingRole;
  kind: Kind;
  order: string[];
  person: string | null;
}

/** Somebody always leads; the rest may stay open. */
export const kindsFor = (role: MeetingRole): Kind[] => kinds.filter((kind) => kind !== 'not-rotating' || role !== 'facilitator');

/** How the roles are filled now; an order nobody chose yet is everybody by name. */
export function fillings(view: RotaView): Filling[] {
  return roles.map((role) => {
    const policy = view.policies.find((one) => one.role === role);
    const kind = (policy?.policy ?? 'not-rotating') as Kind;
    const people = policy?.people.map((who) => who.id) ?? [];
    return { role, kind, order: kind === 'fixed-order' ? people : view.members.map((who) => who.id), person: kind === 'fixed-person' ? (people[0] ?? null) : null };
  });
}

/** Whether two fillings come to the same. */
export const same = (a: Filling, b: Filling): boolean => a.kind === b.kind && (a.kind !== 'fixed-order' || a.order.join() === b.order.join()) && (a.kind !== 'fixed-person' || a.person === b.person);

/** What is asked for; nothing while a person or an order is missing. */
export function policyOf({ kind, order, person }: Filling): { policy?: NewPolicy } | null {
  if (kind === 'not-rotating') return {};
  if (kind === 'fixed-order') return order.length > 0 ? { policy: { 'fixed-order': { order } } } : null;
  if (kind === 'fixed-person') return person ? { policy: { 'fixed-person': { person } } } : null;
  return { policy: kind };
}
