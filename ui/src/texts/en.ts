// The English sentences, as the crate has them; what only the command line says stays there.
export default import.meta.glob<string>(['../../../src-tauri/crates/texts/en/*.ftl', '!**/cli.ftl'], { query: '?raw', import: 'default', eager: true });
