using BenchmarkDotNet.Running;
using Tapescript.Benchmarks;
using Tapescript.Benchmarks.Search;

if (args is ["search", .. var rest])
    return await SearchMeasurement.RunAsync(rest);

BenchmarkSwitcher.FromAssembly(typeof(MeasuringConfig).Assembly).Run(args, new MeasuringConfig());
return 0;
