-- What wrk runs: goes through the requests of a file when there is one, and prints the sums as JSON.
-- A file holds a line for each request, a path or (with BENCH_POST) a body.
local file = os.getenv('BENCH_REQUESTS')

if file then
  local requests, at = {}, 0

  function init()
    local path = os.getenv('BENCH_POST')
    for line in io.lines(file) do
      requests[#requests + 1] = path and wrk.format('POST', path, nil, line) or wrk.format('GET', line)
    end
  end

  function request()
    at = at % #requests + 1
    return requests[at]
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nBENCH {"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"failed":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout + errors.status
  ))
end
