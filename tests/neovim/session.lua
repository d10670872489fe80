-- A bid writer's session in Neovim, driven by tests/neovim/run.ts: opens the first draft, and writes what it saw to
-- $TENDERDRAFT_RESULT as JSON. Only what Neovim 0.7 and later has is used.
local root = vim.env.TENDERDRAFT_ROOT
local bid = root .. "/bids/first-draft/"
local result = { steps = {} }

local function note(name, value)
  result.steps[name] = value
end

local function finish()
  local file = assert(io.open(vim.env.TENDERDRAFT_RESULT, "w"))
  file:write(vim.fn.json_encode(result))
  file:close()
  vim.cmd("qa!")
end

local function wait(what, holds)
  if not vim.wait(30000, holds, 20) then
    error("waited in vain: " .. what)
  end
end

local function open(file)
  vim.cmd("edit " .. vim.fn.fnameescape(bid .. file))
  vim.lsp.buf_attach_client(0, result.client)
  return vim.api.nvim_get_current_buf()
end

-- Puts the cursor on the first character of a text.
local function go_to(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search("\\V" .. vim.fn.escape(text, "\\"), "cW") == 0 then
    error("not in the file: " .. text)
  end
end

local function ask(method, params)
  local answers, problem = vim.lsp.buf_request_sync(0, method, params, 20000)
  local answer = answers and answers[result.client]
  if not answer or answer.err then
    error(method .. ": " .. (problem or vim.inspect(answer and answer.err)))
  end
  return answer.result
end

local function main()
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.textDocument.completion.completionItem.snippetSupport = true
  result.client = vim.lsp.start_client({
    name = "tenderdraft",
    cmd = { vim.env.TENDERDRAFT_NODE, vim.env.TENDERDRAFT_SERVER, "--stdio" },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = "examples" } },
    capabilities = capabilities,
    init_options = { asOf = vim.env.TENDERDRAFT_AS_OF, locale = "en" },
  })

  local specification = open("specification.bid.yaml")
  local function shown()
    return vim.diagnostic.get(specification)
  end
  wait("diagnostics", function()
    return #shown() > 0
  end)
  local diagnostics = {}
  for _, one in ipairs(shown()) do
    local code = one.code or one.user_data.lsp.code
    table.insert(diagnostics, { line = one.lnum, character = one.col, code = code, message = one.message })
  end
  note("diagnostics", diagnostics)

  go_to("R5")
  note("hover", table.concat(vim.lsp.util.convert_input_to_markdown_lines(
    ask("textDocument/hover", vim.lsp.util.make_position_params()).contents), "\n"))

  -- A new answer, whose requirement is still to be named.
  vim.fn.append(vim.fn.line("$"), "  - requirement: ")
  vim.fn.cursor(vim.fn.line("$"), 99)
  vim.cmd("startinsert!")
  local position = vim.lsp.util.make_position_params()
  position.position = { line = vim.fn.line("$") - 1, character = 17 }
  local items = vim.lsp.util.text_document_completion_list_to_complete_items(
    ask("textDocument/completion", position), "")
  local words = {}
  for _, item in ipairs(items) do
    table.insert(words, item.word)
  end
  note("completion", words)
  vim.cmd("stopinsert")
  vim.cmd("edit!")
  vim.lsp.buf_attach_client(0, result.client)

  go_to("R2")
  vim.lsp.buf.definition()
  wait("the jump", function()
    return vim.api.nvim_buf_get_name(0):match("tender%.bid%.yaml$") ~= nil
  end)
  note("definition", vim.fn.getline("."))
  vim.api.nvim_set_current_buf(specification)

  -- The letter Р of this id is a Russian one; the repair writes the Latin one.
  go_to("Р6")
  local line = vim.fn.line(".") - 1
  local context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(specification, line) }
  local params = vim.lsp.util.make_range_params()
  params.context = context
  local actions = ask("textDocument/codeAction", params)
  local titles = {}
  for _, action in ipairs(actions) do
    table.insert(titles, action.title)
  end
  note("codeActions", titles)
  local action = assert(actions[1], "no repair is offered")
  if not action.edit then
    action = ask("codeAction/resolve", action)
  end
  local encoding = vim.lsp.get_client_by_id(result.client).offset_encoding
  vim.lsp.util.apply_workspace_edit(action.edit, encoding)
  note("repaired", vim.fn.getline(line + 1))
  wait("the finding to go", function()
    for _, one in ipairs(shown()) do
      if one.lnum == line and one.message:find("Р6", 1, true) then
        return false
      end
    end
    return true
  end)

  go_to("R4")
  vim.lsp.buf.rename("Т-4")
  wait("the new id", function()
    return vim.fn.getline("."):find("Т-4", 1, true) ~= nil
  end)
  vim.cmd("wall")
end

local ok, problem = pcall(main)
if not ok then
  result.problem = tostring(problem)
end
result.log = #vim.lsp.get_active_clients()
finish()
