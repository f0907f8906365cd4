/**
 * The atomic steps of the cache in Redis. A scope's versions are the fields of one hash, so that they are lost together or not at all. A field
 * holds a version, or `!<until>,<write>,…` during writes: `until` is when they are over at the latest, in milliseconds of Redis' own clock.
 */
const readField = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local function writesOf(field)
  if not field or field:sub(1, 1) ~= '!' then return nil end
  local til, ids = field:match('^!(%d+),(.*)$')
  til = tonumber(til)
  if til <= now then return nil end
  local writes = {}
  for id in ids:gmatch('[^,]+') do writes[#writes + 1] = id end
  return writes, til
end
local function marked(writes, til) return '!' .. string.format('%.0f', til) .. ',' .. table.concat(writes, ',') end
`;

/** Starts a write. ARGV: the write, its maximum duration, the time to live of the hash, tags. */
export const beginScript = `${readField}
for i = 4, #ARGV do
  local writes, til = writesOf(redis.call('HGET', KEYS[1], ARGV[i]))
  writes = writes or {}
  writes[#writes + 1] = ARGV[1]
  redis.call('HSET', KEYS[1], ARGV[i], marked(writes, math.max(til or 0, now + tonumber(ARGV[2]))))
end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
`;

/** Ends a write. ARGV: the write, a new version, the time to live of the hash, its maximum number of fields, tags. */
export const endScript = `${readField}
for i = 5, #ARGV do
  local writes, til = writesOf(redis.call('HGET', KEYS[1], ARGV[i]))
  local rest, wasRunning = {}, false
  for _, id in ipairs(writes or {}) do
    if id == ARGV[1] then wasRunning = true else rest[#rest + 1] = id end
  end
  if #rest == 0 then
    redis.call('HSET', KEYS[1], ARGV[i], ARGV[2])
  elseif wasRunning then
    redis.call('HSET', KEYS[1], ARGV[i], marked(rest, til))
  end
end
if redis.call('HLEN', KEYS[1]) > tonumber(ARGV[4]) then redis.call('DEL', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
`;

/** Ends writes that did not end in time. ARGV: the tag, its field as it was read, a new version. */
export const expireScript = `${readField}
local field = redis.call('HGET', KEYS[1], ARGV[1])
if field == ARGV[2] and not writesOf(field) then redis.call('HSET', KEYS[1], ARGV[1], ARGV[3]) end
`;
