import { rolldown } from "rolldown";

/** The minified text of a program of one line, with what it uses and nothing else. Packages are found from `folder`. */
export const bundle = async (program: string, folder: string): Promise<string> => {
  const entry = "program.ts";
  const build = await rolldown({
    input: entry,
    cwd: folder,
    resolve: { conditionNames: ["@camwright/source", "import"], extensionAlias: { ".js": [".ts", ".js"] } },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? `${folder}/${entry}` : null),
        load: (id) => (id.endsWith(`/${entry}`) ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
};
