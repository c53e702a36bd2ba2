import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { useDoor } from '../desk';
import { exampleWallDoor, wallNames } from '../desk/example-wall';
import { broken } from '../test/axe';
import Wall from './Wall.svelte';

/** Shows one room screen. */
async function show(name: string) {
  const door = exampleWallDoor(new URLSearchParams({ show: name }));
  useDoor(door);
  render(Wall);
  await screen.findByRole('main');
  await new Promise((done) => setTimeout(done));
  return door;
}

describe('the room screen', () => {
  it.each(wallNames)('has words for everything it shows: %s', async (name) => {
    await show(name);
    expect(document.body.textContent).not.toMatch(/\b(wall|run|method|meeting|word|kit|speaking)-[a-z]+(-[a-z]+)*\b/);
    expect(await broken()).toEqual([]);
  });

  it('says that somebody has answered, never what', async () => {
    await show('round');
    expect(screen.getByText('4 of 8 answered')).toBeTruthy();
    expect(screen.getByText('good enough for now, safe enough to try')).toBeTruthy();
  });

  it('shows nothing when it is blank', async () => {
    await show('blank');
    expect(screen.getByRole('main').textContent?.trim()).toBe('');
  });

  it('keeps its picture when the next one cannot be had', async () => {
    const door = await show('item');
    door.pullWall = () => Promise.reject(new Error('gone'));
    door.ping();
    await new Promise((done) => setTimeout(done));
    expect(screen.getByText('Summer opening hours')).toBeTruthy();
  });

  it('reads aloud what was decided, with owners, before it thanks', async () => {
    const door = await show('read-aloud');
    expect(screen.getByText('What we decided')).toBeTruthy();
    expect(screen.getByText('Post a template for purchases')).toBeTruthy();
    expect(screen.getByText(/Dario Lindqvist/)).toBeTruthy();
    expect(screen.queryByText(/Asha led/)).toBeNull();
    door.wallShows = { ...(door.wallShows as object), page: 100 };
    door.ping();
    expect(await screen.findByText(/Asha led\. Ben wrote\./)).toBeTruthy();
    door.wallShows = { ...(door.wallShows as object), page: 200 };
    door.ping();
    expect(await screen.findByText(/Femke, you are next/)).toBeTruthy();
  });

  it('shows the proof of what was read aloud once that was done, for a camera and at a glance, and keeps it while people speak', async () => {
    const door = await show('closing');
    expect(screen.getByText('What we decided')).toBeTruthy();
    expect(screen.queryByText('raven arrow compass bonfire')).toBeNull();
    door.wallShows = { ...(door.wallShows as object), page: 50 };
    door.ping();
    expect(await screen.findByText('raven arrow compass bonfire')).toBeTruthy();
    expect(screen.getByText(/with it anybody can check later/)).toBeTruthy();
    const path = screen.getByRole('img', { name: 'The proof as a code for a camera' }).querySelector('path')?.getAttribute('d');
    expect(path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
    const words = document.body.textContent ?? '';
    expect(words, 'the wall has four words, and the full form only for a camera').not.toContain('raven arrow compass bonfire bottle');
    door.ping();
    await new Promise((done) => setTimeout(done));
    expect(screen.getByText('raven arrow compass bonfire')).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('shows a closing without a proof as before', async () => {
    const door = await show('closing-round');
    const view = door.wallShows as { show: object };
    door.wallShows = { ...view, show: { ...view.show, proof: null } };
    door.ping();
    await new Promise((done) => setTimeout(done));
    expect(screen.getByText(/One thing that helped/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says who is alongside only once the next one has said yes, and in no gender', async () => {
    const door = await show('asking');
    expect(screen.queryByText(/Dario/)).toBeNull();
    const view = door.wallShows as { show: object };
    door.wallShows = { ...view, show: { ...view.show, yes: true } };
    door.ping();
    expect(await screen.findByText('Dario alongside.')).toBeTruthy();
  });

  it('thanks first, and shows two names once the next one has said yes', async () => {
    const door = await show('thanks');
    expect(screen.getByText(/Asha led\. Ben wrote\. Chioma kept time\./)).toBeTruthy();
    const view = door.wallShows as { show: object };
    door.wallShows = { ...view, show: { ...view.show, yes: true } };
    door.ping();
    expect(await screen.findByText(/leads next, Monday/)).toBeTruthy();
  });
});
