using BenchmarkDotNet.Running;
using Tapescript.Benchmarks;
using Tapescript.Benchmarks.Search;
using Tapescript.Benchmarks.Translating;

if (args is ["search", .. var rest])
    return await SearchMeasurement.RunAsync(rest);
if (args is ["translate"])
    return await TranslateMeasurement.RunAsync();

BenchmarkSwitcher.FromAssembly(typeof(MeasuringConfig).Assembly).Run(args, new MeasuringConfig());
return 0;
