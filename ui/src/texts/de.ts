// The German sentences; fetched when somebody reads German.
export default import.meta.glob<string>(['../../../src-tauri/crates/texts/de/*.ftl', '!**/cli.ftl'], { query: '?raw', import: 'default', eager: true });
