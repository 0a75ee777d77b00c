using BenchmarkDotNet.Running;
using Tapescript.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(MeasuringConfig).Assembly).Run(args, new MeasuringConfig());
